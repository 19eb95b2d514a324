package dev.fixpoint.planning;

import dev.fixpoint.organisation.Territories;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.FieldReading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Copies of the territories' routes: fresh ones to change, and some that are a few seconds old to look at. */
@Component
class Boards {
    /** How long time may pass for a copy of the plan whose version is still the newest. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Known(BoardCopy copy, long version, long requested, Instant readAt) {}

    private final ConcurrentMap<TerritoryId, Known> known = new ConcurrentHashMap<>();
    private final PlanTable plans;
    private final Territories territories;
    private final SituationReader situations;
    private final FieldReading field;
    private final PlanningSettings settings;
    private final Clock clock;

    Boards(
            PlanTable plans,
            Territories territories,
            SituationReader situations,
            FieldReading field,
            PlanningSettings settings,
            Clock clock) {
        this.plans = plans;
        this.territories = territories;
        this.situations = situations;
        this.field = field;
        this.settings = settings;
        this.clock = clock;
    }

    /** A copy, and the version of the plan it is of. */
    record Seen(BoardCopy board, long version) {}

    /** Good enough to judge what would happen; all the visits are on it. */
    Seen recent(TerritoryId territory, Collection<VisitId> visits) {
        var head = plans.find(territory);
        long version = head.map(PlanHead::version).orElse(0L);
        long requested = head.map(PlanHead::requested).orElse(0L);
        var now = clock.instant();
        var copy = known.compute(
                        territory,
                        (_, old) -> old != null
                                        && old.version() == version
                                        && old.requested() == requested
                                        && now.isBefore(old.readAt().plus(FRESH))
                                ? old
                                : new Known(read(territory), version, requested, now))
                .copy();
        return new Seen(complete(copy, visits), version);
    }

    /** As it is; all the visits are on it. */
    BoardCopy now(TerritoryId territory, Collection<VisitId> visits) {
        return complete(read(territory), visits);
    }

    private BoardCopy read(TerritoryId territory) {
        var known = territories.find(territory).orElseThrow();
        return new BoardCopy(known, situations.read(known), settings);
    }

    private BoardCopy complete(BoardCopy copy, Collection<VisitId> visits) {
        var complete = copy;
        for (var visit : visits) {
            if (complete.visit(visit).isEmpty()) {
                var heldBack = field.heldBack(visit);
                complete = heldBack.map(complete::with).orElse(complete);
            }
        }
        return complete;
    }
}
