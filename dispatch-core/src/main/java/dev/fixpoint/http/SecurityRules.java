package dev.fixpoint.http;

import dev.fixpoint.identity.IdentityProblem;
import dev.fixpoint.identity.Role;
import dev.fixpoint.identity.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfException;

/**
 * The outer wall: who is calling, no forged requests, safe headers. Who may call which endpoint is said by
 * {@link dev.fixpoint.identity.AllowedTo} at the endpoint and enforced by {@link AccessRules}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    /** What gives tokens takes none. */
    private static final Set<String> FOR_TOKENS =
            Set.of("/api/v1/tokens", "/api/v1/devices", "/api/v1/devices/refresh");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; "
                    + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    /**
     * Without sessions every request counts as a sign-in, and by default each would get a new forgery token; two at the
     * same time would then take it away from each other.
     */
    private static final SessionAuthenticationStrategy KEEP_TOKEN = new NullAuthenticatedSessionStrategy();

    @Bean
    SecurityFilterChain wall(HttpSecurity http, Tokens tokens, Problems problems) {
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(tokens, problems), AnonymousAuthenticationFilter.class)
                .csrf(c -> c.spa()
                        .requireCsrfProtectionMatcher(SecurityRules::couldBeForged)
                        .sessionAuthenticationStrategy(KEEP_TOKEN))
                .authorizeHttpRequests(a -> a.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyRole(Role.ADMINISTRATOR.name(), Role.INTEGRATION.name())
                        .anyRequest()
                        .permitAll())
                .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives(CONTENT_POLICY)))
                .exceptionHandling(e -> e.authenticationEntryPoint((request, response, _) ->
                                problems.write(IdentityProblem.NOT_SIGNED_IN.refuse(), request, response))
                        .accessDeniedHandler((request, response, exception) -> problems.write(
                                exception instanceof CsrfException
                                        ? IdentityProblem.BAD_CSRF.refuse()
                                        : IdentityProblem.NOT_ALLOWED.refuse("-"),
                                request,
                                response)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Only a browser attaches credentials by itself, so only its requests can be forged. */
    private static boolean couldBeForged(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && TokenFilter.bearerToken(request).isEmpty()
                && !FOR_TOKENS.contains(request.getRequestURI());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Keeps the framework from making up a user with a generated password. */
    @Bean
    UserDetailsService noBuiltInUsers() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
