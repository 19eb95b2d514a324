package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.OpenVisit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some routes that would change together, and what that comes to. */
record ProposedPart(List<ProposedMove> moves, Verdict verdict) {
    /** A visit that would be somewhere else; {@code null} stands for no place in the plan. */
    record ProposedMove(
            VisitId visit, @Nullable Spot before, @Nullable Spot after) {
        /** When it first matters to somebody. */
        Instant earliest() {
            return Stream.of(before, after)
                    .filter(Objects::nonNull)
                    .map(Spot::startsAt)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Move move() {
            return after == null
                    ? Move.aside(visit)
                    : Move.to(visit, new WishedPlace(after.technician(), after.startsAt(), null), null);
        }
    }

    /** Who is to begin when. */
    record Spot(TechnicianId technician, Instant startsAt) {
        static @Nullable Spot of(OpenVisit visit) {
            return visit.placement()
                    .map(placed -> new Spot(placed.technician(), placed.startsAt()))
                    .orElse(null);
        }
    }
}
