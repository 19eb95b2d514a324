package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.Change;
import dev.fixpoint.solver.Obstacle;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.rules.Room.Place;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first rule that keeps a job from a shift. Rules have an order: whether the job may be there at all, whether
 * there is a shift at its hours, whether the parts in the van are enough, then on the route: the job's own windows, what was
 * promised to others, the length of a trip, all travel, being home in time. A rule stands in the way when no place on the
 * route keeps it together with all rules before it.
 */
final class Obstacles {
    private final IndexedProblem problem;
    private final Tolerance tolerance;
    private final RouteTimeline walk;
    private final RouteTimeline alone;
    private final Refusals refusals;
    private final Promises promises;
    private final Partners partners;
    private final @Nullable KnownRoute[] routes;

    /** @param walk which knows when linked jobs are appointed */
    Obstacles(IndexedProblem problem, Tolerance tolerance, RouteTimeline walk, Partners partners) {
        this.problem = problem;
        this.tolerance = tolerance;
        this.walk = walk;
        this.partners = partners;
        routes = new KnownRoute[problem.shiftCount()];
        alone = new RouteTimeline(problem);
        refusals = new Refusals(problem);
        promises = new Promises(problem);
    }

    /** @param route job indices in order, without the job */
    Obstacle on(int job, int shift, int[] route) {
        if (problem.isPinned(job)) {
            return locked(job, shift);
        }
        return refusals.of(job, shift)
                .or(() -> withPartner(job, shift))
                .or(() -> noShift(job, shift))
                .or(() -> usedUp(job, shift, route))
                .or(() -> onRoute(job, shift, route))
                .orElseGet(() -> fitting(job, shift));
    }

    private KnownRoute known(int shift, int[] route) {
        var known = routes[shift];
        if (known == null || known.jobs != route) {
            known = new KnownRoute(problem, tolerance, promises, walk, shift, route);
            routes[shift] = known;
        }
        return known;
    }

    private Obstacle locked(int job, int shift) {
        return problem.pinShift(job) == shift
                ? obstacle(RuleCode.NOT_TRIED, job, shift)
                : new Obstacle(
                        LockRule.elsewhere(problem, job, shift),
                        problem.shift(shift).id(),
                        List.of(new Change.Unlock(problem.job(job).id())));
    }

    private Obstacle fitting(int job, int shift) {
        return obstacle(problem.links().isLinked(job) ? RuleCode.NO_COMMON_TIME : RuleCode.NOT_TRIED, job, shift);
    }

    private Obstacle obstacle(RuleCode code, int job, int shift) {
        return new Obstacle(
                Breach.of(code, problem, job, shift, Map.of()),
                problem.shift(shift).id(),
                List.of());
    }

    private Optional<Obstacle> withPartner(int job, int shift) {
        return partners.has(problem.shift(shift).technicianId(), job)
                ? Optional.of(obstacle(RuleCode.SAME_TECHNICIAN, job, shift))
                : Optional.empty();
    }

    private Optional<Obstacle> noShift(int job, int shift) {
        if (problem.windows(job).overlaps(problem.startSec(shift), problem.latestEndSec(shift) + 1)) {
            return Optional.empty();
        }
        var rule = Breach.of(RuleCode.NO_SHIFT, problem, job, shift, Map.of());
        return Optional.of(new Obstacle(rule, problem.shift(shift).id(), List.of(promises.overlapping(job, shift))));
    }

    private Optional<Obstacle> usedUp(int job, int shift, int[] route) {
        var used = new int[problem.loadKinds()];
        IntStream.of(route).forEach(other -> problem.addLoad(used, other, 1));
        problem.addLoad(used, job, 1);
        return IntStream.range(0, used.length)
                .filter(kind -> problem.need(job, kind) > 0 && problem.lacking(shift, used, kind) > 0)
                .boxed()
                .findFirst()
                .map(kind -> restock(job, shift, kind, problem.lacking(shift, used, kind)));
    }

    private Obstacle restock(int job, int shift, int kind, int pieces) {
        var id = problem.shift(shift).id();
        return new Obstacle(
                PartsRule.usedUp(problem, job, shift, kind, pieces),
                id,
                List.of(new Change.Restock(id, problem.loadName(kind), pieces)));
    }

    private Optional<Obstacle> onRoute(int job, int shift, int[] route) {
        var id = problem.shift(shift).id();
        var room = room(job, shift, route);
        long own = room.leastOwnSec();
        if (own > 0) {
            return Optional.of(tooLate(job, shift, own));
        }
        var left = new ArrayList<>(room.inTime());
        if (left.stream().allMatch(place -> place.othersSec() > 0)) {
            return Optional.of(delaying(job, shift, left, room));
        }
        least(left, Place::othersSec);
        long trip = least(left, Place::tripSec);
        if (trip > 0) {
            return lacking(RuleCode.TRIP_TOO_LONG, job, shift, new Change.RaiseTripLimit(id, (int) trip));
        }
        long travel = least(left, Place::travelSec);
        if (travel > 0) {
            return lacking(RuleCode.TRAVEL_LIMIT, job, shift, new Change.RaiseTravelLimit(id, travel));
        }
        long home = least(left, Place::homeSec);
        return home == 0
                ? Optional.empty()
                : lacking(lateHome(job, shift), job, shift, new Change.ExtendShift(id, home));
    }

    private Room room(int job, int shift, int[] route) {
        var known = known(shift, route);
        return problem.warehouses().has(shift)
                ? new FetchingRoom(problem, tolerance, promises, walk, job, known)
                : new Room(problem, tolerance, promises, walk, job, known);
    }

    /** Whether the job is too long even for an empty shift, or only for what is left of it. */
    private RuleCode lateHome(int job, int shift) {
        alone.walk(shift, new int[] {job}, 1);
        return alone.timeSec() > tolerance.homeSec(shift) ? RuleCode.OUTSIDE_SHIFT : RuleCode.NO_CAPACITY;
    }

    /** The least amount missed; keeps only the places where it is no more. */
    private static long least(List<Place> places, ToLongFunction<Place> missed) {
        long least = places.stream().mapToLong(missed).min().orElseThrow();
        places.removeIf(place -> missed.applyAsLong(place) > least);
        return least;
    }

    private Optional<Obstacle> lacking(RuleCode code, int job, int shift, Change change) {
        return Optional.of(Breach.lacking(code, problem, job, shift, change));
    }

    private Obstacle tooLate(int job, int shift, long ownSec) {
        return walk.appointments().has(job)
                ? obstacle(RuleCode.NO_COMMON_TIME, job, shift)
                : Breach.lacking(RuleCode.WINDOW_MISSED, problem, job, shift, later(job, ownSec));
    }

    private Change later(int job, long ownSec) {
        return promises.closingLater(job, problem.windows(job).lastStart() + ownSec);
    }

    /**
     * Either one of the others starts later, or the job itself, where it is in nobody's way; whichever is less.
     *
     * @param inTime places at which the job itself is in time
     */
    private Obstacle delaying(int job, int shift, List<Place> inTime, Room room) {
        var least = least(inTime.stream()).orElseThrow();
        var figures = Map.of(
                "other", problem.job(least.late()).id(), "minutes", Long.toString(Breach.minutes(least.othersSec())));
        return new Obstacle(
                Breach.of(RuleCode.WOULD_DELAY, problem, job, shift, figures),
                problem.shift(shift).id(),
                agreement(job, least(inTime.stream().filter(Place::isAgreeable)), room).stream()
                        .toList());
    }

    private static Optional<Place> least(Stream<Place> places) {
        return places.min(Comparator.comparingLong(Place::othersSec));
    }

    private Optional<Change> agreement(int job, Optional<Place> other, Room room) {
        long limit = other.map(Place::othersSec).orElse(Long.MAX_VALUE);
        long own = walk.appointments().has(job) ? limit : room.leastBehindOthersSec(limit);
        return own < limit
                ? Optional.of(later(job, own))
                : other.map(place -> promises.closingLater(place.late(), place.lateStartSec()));
    }
}
