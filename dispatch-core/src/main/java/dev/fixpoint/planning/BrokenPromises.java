package dev.fixpoint.planning;

import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import dev.fixpoint.visits.VisitDispatch;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Customers whose visits people move out of the promised window are promised another, and told. */
@Component
class BrokenPromises {
    /** New windows begin on a half hour, as people say times. */
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final VisitDispatch visits;

    BrokenPromises(VisitDispatch visits) {
        this.visits = visits;
    }

    /** Those that were kept before and are not any more. */
    void renew(Rearrangement change, Decision decision) {
        var before = change.before().places();
        var after = change.after().places();
        for (var visit : change.visits()) {
            var now = after.get(visit.id());
            var then = before.get(visit.id());
            var isVisit = !change.board().situation().kept().contains(visit.id());
            if (isVisit
                    && visit.promised()
                    && now != null
                    && !keeps(visit, now)
                    && (then == null || keeps(visit, then))) {
                visits.promiseAnew(visit.id(), windowAround(visit, now.startsAt()), decision.by(), decision.reason());
            }
        }
    }

    private static boolean keeps(OpenVisit visit, Placing place) {
        return visit.windows().isEmpty() || visit.windows().stream().anyMatch(w -> w.contains(place.startsAt()));
    }

    /** As long as the one before. */
    private static TimeWindow windowAround(OpenVisit visit, Instant start) {
        var old = visit.windows().getFirst();
        var length = Duration.between(old.from(), old.to());
        var from = Instant.ofEpochSecond(start.getEpochSecond() / HALF_HOUR.toSeconds() * HALF_HOUR.toSeconds());
        return new TimeWindow(from, from.plus(length.compareTo(HALF_HOUR) < 0 ? HALF_HOUR : length));
    }
}
