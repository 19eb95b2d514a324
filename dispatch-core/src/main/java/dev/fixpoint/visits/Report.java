package dev.fixpoint.visits;

import dev.fixpoint.shared.GeoPoint;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a technician reports of a visit.
 *
 * @param id made on the phone; the same report sent twice is applied once
 * @param at when it happened by the phone's clock
 * @param seen where the phone was, if it knew
 * @param reason why, where the kind asks for it
 */
public record Report(
        UUID id,
        ReportKind kind,
        Instant at,
        @Nullable Sighting seen,
        @Nullable String reason) {
    @Nullable
    GeoPoint location() {
        return seen == null ? null : seen.location();
    }

    @Nullable
    Integer accuracy() {
        return seen == null ? null : seen.accuracy();
    }

    Report at(Instant moment) {
        return new Report(id, kind, moment, seen, reason);
    }
}
