package dev.fixpoint.http;

import dev.fixpoint.shared.SharedProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Versions of single resources as ETags (RFC 9110). */
public final class Versions {
    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** Answers with a resource and its version. */
    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(etag(version)).body(body);
    }

    /**
     * The version the caller saw.
     *
     * @param ifMatch the If-Match header
     * @throws dev.fixpoint.shared.Refusal 428 without one, 412 if it is not one of ours
     */
    public static long seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw HttpProblem.MISSING_VERSION.refuse();
        }
        try {
            return Long.parseLong(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw SharedProblem.STALE.refuse(ifMatch, "?");
        }
    }
}
