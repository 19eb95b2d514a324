package dev.fixpoint.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps one caller from taking the place of all: so many requests a second per user (per address before sign-in), and few
 * attempts to sign in per address. Counted per node.
 */
@Component
class RateLimits implements HandlerInterceptor {
    /**
     * How much one caller may ask for.
     *
     * @param perSecond sustained requests per second and caller
     * @param burst requests at once
     * @param signInsPerMinute sign-in attempts per minute and address
     * @param holdsPerMinute times that strangers at one address may have kept for them per minute, and devices looked up
     */
    @ConfigurationProperties("fixpoint.limits")
    record Limits(int perSecond, int burst, int signInsPerMinute, int holdsPerMinute) {}

    private static final Set<String> SIGN_INS = Set.of("/api/v1/session", "/api/v1/tokens", "/api/v1/devices");

    private final Limits limits;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    RateLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI();
        if (isSignIn(request, path)) {
            take("signin " + request.getRemoteAddr(), response, _ -> perMinute(limits.signInsPerMinute()));
        } else if (isHold(request, path)) {
            take("hold " + request.getRemoteAddr(), response, _ -> perMinute(limits.holdsPerMinute()));
        } else if (isLookUp(request, path)) {
            take("device " + request.getRemoteAddr(), response, _ -> perMinute(limits.holdsPerMinute()));
        } else if (path.startsWith("/api/")) {
            var who =
                    AccessRules.caller().map(c -> c.userId().value().toString()).orElseGet(request::getRemoteAddr);
            take(who, response, this::usualBucket);
        }
        return true;
    }

    private static boolean isSignIn(HttpServletRequest request, String path) {
        return request.getMethod().equals("POST") && SIGN_INS.contains(path);
    }

    private static boolean isHold(HttpServletRequest request, String path) {
        return request.getMethod().equals("POST") && path.equals("/api/v1/portal/holds");
    }

    /** Nobody tries out serial numbers. */
    private static boolean isLookUp(HttpServletRequest request, String path) {
        return request.getMethod().equals("POST") && path.equals("/api/v1/portal/devices");
    }

    private void take(String who, HttpServletResponse response, Function<String, Bucket> bucket) {
        var probe = buckets.get(who, bucket).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader("Retry-After", Long.toString(seconds));
            throw HttpProblem.TOO_MANY.refuse(seconds);
        }
    }

    private static Bucket perMinute(int most) {
        return Bucket.builder()
                .addLimit(l -> l.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }

    private Bucket usualBucket(String who) {
        return Bucket.builder()
                .addLimit(l -> l.capacity(limits.burst()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
