package dev.fixpoint.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Change;
import dev.fixpoint.solver.Obstacle;
import dev.fixpoint.solver.PlanCheck;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.WorkShift;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Finds out by brute force whether a rule keeps a job from a shift: by trying the job at every place of the route. */
record RuleTrial(Map<String, List<String>> plan, String job, Obstacle obstacle) {
    boolean isInTheWay(RouteProblem problem) {
        return switch (obstacle.code()) {
            case LOCKED, SKILL_MISSING, SKILL_LEVEL, EXCLUDED_TECHNICIAN, OTHERS_ONLY, TOOL_MISSING, PARTS_MISSING ->
                isBrokenAlone(problem);
            case PARTS_SHORT -> isUsedUp(problem);
            case NO_SHIFT -> !isAtWork(problem);
            case WINDOW_MISSED -> isNowhere(problem, RouteTrial::isInTime);
            case WOULD_DELAY -> isNowhere(problem, RouteTrial::isAllInTime);
            case TRIP_TOO_LONG -> isNowhere(problem, RouteTrial::areTripsShort);
            case TRAVEL_LIMIT -> isNowhere(problem, RouteTrial::isTravelShort);
            default -> !route(problem).has(RouteTrial::isFree);
        };
    }

    /** Whether the route has no place that keeps a rule and all rules before it. */
    private boolean isNowhere(RouteProblem problem, BiPredicate<RouteTrial, Integer> isKept) {
        return !route(problem).has(isKept);
    }

    private RouteTrial route(RouteProblem problem) {
        var others = plan.getOrDefault(obstacle.shiftId(), List.of()).stream()
                .filter(id -> !id.equals(job))
                .toList();
        return new RouteTrial(problem, obstacle.shiftId(), others, job);
    }

    /** The same rule about the same skill, tool or part. */
    private boolean isBrokenAlone(RouteProblem problem) {
        return new PlanCheck()
                .check(problem, obstacle.shiftId(), List.of(job)).stream()
                        .anyMatch(rule -> isSkill(rule.code()) && isSkill(obstacle.code())
                                ? sameAbout(rule, "skill")
                                : rule.code() == obstacle.code() && sameAbout(rule, "tool") && sameAbout(rule, "part"));
    }

    /** Learnt a little, a missing skill becomes one too low: still the same in the way. */
    private static boolean isSkill(RuleCode code) {
        return code == RuleCode.SKILL_MISSING || code == RuleCode.SKILL_LEVEL;
    }

    private boolean sameAbout(BrokenRule rule, String what) {
        return rule.values()
                .getOrDefault(what, "")
                .equals(obstacle.rule().values().getOrDefault(what, ""));
    }

    private boolean isUsedUp(RouteProblem problem) {
        var part = obstacle.rule().value("part");
        var ids = new ArrayList<>(plan.getOrDefault(obstacle.shiftId(), List.of()));
        ids.remove(job);
        ids.add(job);
        int needed = problem.jobs().stream()
                .filter(each -> ids.contains(each.id()))
                .mapToInt(each -> each.needs().getOrDefault(part, 0))
                .sum();
        return needed > shift(problem).stock().getOrDefault(part, 0);
    }

    private boolean isAtWork(RouteProblem problem) {
        var shift = shift(problem);
        return problem.jobs().stream()
                .filter(each -> each.id().equals(job))
                .flatMap(each -> each.windows().stream())
                .anyMatch(window ->
                        window.fromSec() <= shift.endSec() + shift.overtimeSec() && window.toSec() > shift.startSec());
    }

    private WorkShift shift(RouteProblem problem) {
        return problem.shifts().stream()
                .filter(each -> each.id().equals(obstacle.shiftId()))
                .findFirst()
                .orElseThrow();
    }

    static Change oneUnitLess(Change change) {
        return switch (change) {
            case Change.Widen w
            when w.to().fromSec() < w.window().fromSec() ->
                new Change.Widen(w.jobId(), w.window(), new TimeSpan(w.to().fromSec() + 1, w.to().toSec()));
            case Change.Widen w ->
                new Change.Widen(w.jobId(), w.window(), new TimeSpan(w.to().fromSec(), w.to().toSec() - 1));
            case Change.RaiseSkill(var id, var skill, var levels) -> new Change.RaiseSkill(id, skill, levels - 1);
            case Change.Restock(var id, var part, var pieces) -> new Change.Restock(id, part, pieces - 1);
            case Change.ExtendShift(var id, var seconds) -> new Change.ExtendShift(id, seconds - 1);
            case Change.RaiseTripLimit(var id, var seconds) -> new Change.RaiseTripLimit(id, seconds - 1);
            case Change.RaiseTravelLimit(var id, var seconds) -> new Change.RaiseTravelLimit(id, seconds - 1);
            case Change.Unlock _, Change.LiftExclusion _, Change.AllowTechnician _, Change.TakeTool _ ->
                throw new IllegalArgumentException("%s is made or not".formatted(change));
        };
    }

    /** One more job on a route, at each of its places, the van fetching what it lacks wherever it can. */
    private static final class RouteTrial {
        private static final int NEVER = IndexedProblem.NONE;

        private final IndexedProblem problem;
        private final Tolerance tolerance;
        private final RouteTimeline walk;
        private final int shift;
        private final int[] others;
        private final int job;
        private int fetchAt;

        RouteTrial(RouteProblem problem, String shiftId, List<String> others, String job) {
            this.problem = new IndexedProblem(problem);
            tolerance = new Tolerance(this.problem);
            walk = new RouteTimeline(this.problem);
            shift = this.problem.shiftWith(shiftId);
            this.others = others.stream().mapToInt(this.problem::jobWith).toArray();
            this.job = this.problem.jobWith(job);
        }

        private int[] with(int at) {
            var route = new ArrayList<Integer>();
            IntStream.of(others).forEach(route::add);
            route.add(at, job);
            return route.stream().mapToInt(each -> each).toArray();
        }

        boolean has(BiPredicate<RouteTrial, Integer> isKept) {
            return IntStream.rangeClosed(locked(), others.length)
                    .anyMatch(at -> fetching(with(at)).anyMatch(fetch -> {
                        fetchAt = fetch;
                        return isKept.test(this, at);
                    }));
        }

        /** How many jobs locked by position come first. */
        private int locked() {
            return (int) IntStream.of(others)
                    .mapToObj(each -> problem.job(each).pin())
                    .filter(pin -> pin != null && pin.position() != null)
                    .count();
        }

        private IntStream fetching(int[] route) {
            if (problem.shift(shift).warehouse() == null) {
                return IntStream.of(NEVER);
            }
            int most = IntStream.range(0, route.length)
                    .filter(last -> isLacking(Arrays.copyOf(route, last + 1)))
                    .findFirst()
                    .orElse(NEVER);
            return most == NEVER ? IntStream.of(NEVER) : IntStream.rangeClosed(0, most);
        }

        private boolean isLacking(int[] route) {
            var van = problem.shift(shift);
            var jobs = IntStream.of(route).mapToObj(problem::job).toList();
            boolean isToolMissing = jobs.stream()
                    .filter(each -> each.pin() == null || !each.pin().shiftId().equals(van.id()))
                    .anyMatch(each -> !van.tools().containsAll(each.tools()));
            int pumps = jobs.stream()
                    .mapToInt(each -> each.needs().getOrDefault("pump", 0))
                    .sum();
            return isToolMissing || pumps > van.stock().getOrDefault("pump", 0);
        }

        boolean isInTime(int at) {
            return starts(at, job);
        }

        boolean isAllInTime(int at) {
            return IntStream.of(with(at)).allMatch(each -> starts(at, each));
        }

        /** Whether a job on the route with the job at a place starts in time, or no later than without it. */
        private boolean starts(int at, int asked) {
            walk.begin(shift, fetchAt);
            long start = start(with(at), asked);
            return start <= tolerance.latestStart(asked, shift) || asked != job && start <= startWithout(asked);
        }

        private long startWithout(int asked) {
            walk.begin(shift, others, others.length);
            return start(others, asked);
        }

        private long start(int[] route, int asked) {
            for (int each : route) {
                walk.visit(each);
                if (each == asked) {
                    return walk.startSec();
                }
            }
            throw new IllegalStateException("Not on the route");
        }

        boolean areTripsShort(int at) {
            boolean isShort = isAllInTime(at);
            if (problem.shift(shift).warehouse() != null) {
                walk.begin(shift, others, others.length);
                var before = tripsTooLong(others).keySet();
                walk.begin(shift, fetchAt);
                return isShort && before.containsAll(tripsTooLong(with(at)).keySet());
            }
            walk.begin(shift);
            int[] route = with(at);
            for (int i = 0; i < route.length; i++) {
                walk.visit(route[i]);
                isShort &= i != at && i != at + 1 || walk.legSec() <= problem.longestTripSec(shift);
            }
            walk.finish();
            return isShort && (at < others.length || walk.legSec() <= problem.longestTripSec(shift));
        }

        /** By their ends, the trips of a route that are too long: where a van may go by a warehouse, any may be new. */
        private Map<String, Long> tripsTooLong(int[] route) {
            var trips = new HashMap<String, Long>();
            var last = "home";
            for (int each : route) {
                walk.visit(each);
                last = addTrips(trips, last, problem.job(each).id());
            }
            walk.finish();
            if (route.length > 0) {
                addTrips(trips, last, "home");
            }
            trips.values().removeIf(seconds -> seconds <= problem.longestTripSec(shift));
            return trips;
        }

        private String addTrips(Map<String, Long> trips, String from, String to) {
            if (walk.way().isByWarehouse()) {
                trips.put(from + " to warehouse", (long) walk.way().toWarehouseSec());
                trips.put("warehouse to " + to, (long) walk.way().onwardSec());
            } else {
                trips.put(from + " to " + to, (long) walk.legSec());
            }
            return to;
        }

        boolean isTravelShort(int at) {
            walk.walk(shift, others, others.length);
            long allowed = Math.max(problem.mostTravelSec(shift), walk.travelSec());
            go(at);
            return walk.travelSec() <= allowed && areTripsShort(at);
        }

        private void go(int at) {
            walk.begin(shift, fetchAt);
            for (int each : with(at)) {
                walk.visit(each);
            }
            walk.finish();
        }

        boolean isFree(int at) {
            walk.walk(shift, others, others.length);
            long latestHome = Math.max(tolerance.homeSec(shift), walk.timeSec());
            go(at);
            boolean isFree = walk.timeSec() <= latestHome && isTravelShort(at);
            walk.walk(shift, with(at), others.length + 1);
            if (tolerance.hard(shift) == 0 && (isFree || problem.shift(shift).warehouse() == null)) {
                assertThat(walk.hard() == 0).isEqualTo(isFree);
            }
            return isFree;
        }
    }
}
