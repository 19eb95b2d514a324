package dev.fixpoint.http;

import dev.fixpoint.identity.Caller;
import dev.fixpoint.identity.IdentityProblem;
import dev.fixpoint.identity.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Finds out who is calling: by the session cookie of a browser or the bearer token of a phone or machine. */
final class TokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Problems problems;

    TokenFilter(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = bearerToken(request);
        var token = bearer.or(() -> sessionToken(request));
        var caller = token.flatMap(tokens::callerOf);
        if (bearer.isPresent() && caller.isEmpty()) {
            problems.write(IdentityProblem.NOT_SIGNED_IN.refuse(), request, response);
            return;
        }
        caller.ifPresent(c -> signIn(c, token.orElseThrow()));
        chain.doFilter(request, response);
    }

    static Optional<String> bearerToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(h -> h.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(h -> h.substring(BEARER.length()).strip());
    }

    static Optional<String> sessionToken(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, SessionCookie.NAME))
                .map(c -> c.getValue());
    }

    /** The token of the request at hand; empty for a caller who has none. */
    static String currentToken() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getCredentials() instanceof String token ? token : "";
    }

    private static void signIn(Caller caller, String token) {
        var authorities = caller.roles().stream()
                .map(r -> new SimpleGrantedAuthority("ROLE_" + r))
                .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, token, authorities));
    }

    /** An event stream is dispatched a second time when it ends; it still needs its caller. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
