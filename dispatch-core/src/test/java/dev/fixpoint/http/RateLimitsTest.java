package dev.fixpoint.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitsTest {
    private final RateLimits limits = new RateLimits(new RateLimits.Limits(1, 3, 2, 1));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void who_asks_too_fast_is_told_when_to_come_back() {
        for (int i = 0; i < 3; i++) {
            ask("GET", "/api/v1/skills", "10.0.0.1");
        }

        var refusal = catchThrowableOfType(Refusal.class, () -> ask("GET", "/api/v1/skills", "10.0.0.1"));

        assertThat(refusal.type().status()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(response.getHeader("Retry-After"))))
                .isPositive();
    }

    @Test
    void others_are_not_held_back() {
        for (int i = 0; i < 3; i++) {
            ask("GET", "/api/v1/skills", "10.0.0.1");
        }

        assertThat(ask("GET", "/api/v1/skills", "10.0.0.2")).isTrue();
    }

    @Test
    void attempts_to_sign_in_have_a_limit_of_their_own() {
        ask("POST", "/api/v1/tokens", "10.0.0.1");
        ask("POST", "/api/v1/session", "10.0.0.1");

        var refusal = catchThrowableOfType(Refusal.class, () -> ask("POST", "/api/v1/tokens", "10.0.0.1"));

        assertThat(refusal.type().slug()).isEqualTo("too-many-requests");
    }

    @Test
    void one_stranger_cannot_have_all_times_kept() {
        ask("POST", "/api/v1/portal/holds", "10.0.0.1");

        assertThat(ask("POST", "/api/v1/portal/holds", "10.0.0.2")).isTrue();
        assertThat(catchThrowableOfType(Refusal.class, () -> ask("POST", "/api/v1/portal/holds", "10.0.0.1")))
                .isNotNull();
        assertThat(ask("GET", "/api/v1/portal/offers", "10.0.0.1")).isTrue();
    }

    private boolean ask(String method, String path, String address) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return limits.preHandle(request, response, this);
    }
}
