package dev.fixpoint.http;

import dev.fixpoint.identity.IssuedToken;
import dev.fixpoint.identity.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The cookie that keeps a browser signed in; no script can read it, no other site can send it. */
public final class SessionCookie {
    static final String NAME = "fixpoint_session";

    private SessionCookie() {}

    public static ResponseCookie holding(IssuedToken token, HttpServletRequest request) {
        return cookie(token.value(), Tokens.Kind.SESSION.lifetime(), request);
    }

    public static ResponseCookie cleared(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    public static Optional<String> tokenIn(HttpServletRequest request) {
        return TokenFilter.sessionToken(request);
    }

    private static ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }
}
