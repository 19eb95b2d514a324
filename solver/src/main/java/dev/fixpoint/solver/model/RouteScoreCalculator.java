package dev.fixpoint.solver.model;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published score: walks a route again only when it was touched, and adds up. */
public class RouteScoreCalculator implements IncrementalScoreCalculator<RoutingSolution, HardMediumSoftScore> {
    private @Nullable Totals totals;

    @Override
    public void resetWorkingSolution(RoutingSolution solution) {
        totals = new Totals(solution);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {}

    @Override
    public void afterVariableChanged(Object entity, String variableName) {}

    @Override
    public void afterListVariableChanged(Object entity, String variableName, int fromIndex, int toIndex) {
        current().touched.set(((ShiftRoute) entity).getShift());
    }

    @Override
    public void afterListVariableElementAssigned(String variableName, Object element) {
        current().leftOut(((Visit) element).job(), -1);
    }

    @Override
    public void afterListVariableElementUnassigned(String variableName, Object element) {
        current().leftOut(((Visit) element).job(), 1);
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        return current().score();
    }

    private Totals current() {
        if (totals == null) {
            throw new IllegalStateException("No working solution has been set");
        }
        return totals;
    }

    private static final class Totals {
        private final IndexedProblem problem;
        private final RouteTimeline walk;
        private final List<ShiftRoute> routes;
        private final BitSet touched = new BitSet();
        private final long[] routeHard;
        private final long[] routeCost;
        private long hard;
        private long linksHard;
        private long medium;
        private long soft;

        Totals(RoutingSolution solution) {
            problem = solution.getProblem();
            walk = new RouteTimeline(problem);
            routes = solution.getRoutes();
            routeHard = new long[routes.size()];
            routeCost = new long[routes.size()];
            touched.set(0, routes.size());
            for (int job = 0; job < problem.jobCount(); job++) {
                leftOut(job, 1);
            }
            routes.forEach(route -> route.getVisits().forEach(visit -> leftOut(visit.job(), -1)));
        }

        /** A job locked to a shift of this problem may be left out even less than any other. */
        void leftOut(int job, int count) {
            if (problem.weights().pricedTogether()) {
                soft += count * problem.unplannedCost(job);
            } else {
                medium += count * problem.unplannedCost(job);
            }
            hard += problem.pinShift(job) >= 0 ? count * RouteTimeline.FORBIDDEN : 0;
        }

        HardMediumSoftScore score() {
            return problem.links().isEmpty() ? scoreOfTouched() : scoreOfLinked();
        }

        private HardMediumSoftScore scoreOfTouched() {
            touched.stream().forEach(shift -> walkAgain(walk, shift));
            touched.clear();
            return HardMediumSoftScore.of(-hard, -medium, -soft);
        }

        private HardMediumSoftScore scoreOfLinked() {
            if (!touched.isEmpty()) {
                walkAllAgain();
            }
            return HardMediumSoftScore.of(-hard - linksHard, -medium, -soft);
        }

        /** One change may move the start of linked jobs anywhere. */
        private void walkAllAgain() {
            var times = new LinkedTimes(
                    problem, routes.stream().map(ShiftRoute::jobs).toArray(int[][]::new));
            var linked = new RouteTimeline(problem, times.appointments());
            for (int shift = 0; shift < routes.size(); shift++) {
                walkAgain(linked, shift);
            }
            linksHard = times.hard();
            touched.clear();
        }

        private void walkAgain(RouteTimeline walk, int shift) {
            int[] jobs = routes.get(shift).jobs();
            long cost = walk.walk(shift, jobs, jobs.length);
            soft += cost - routeCost[shift];
            hard += walk.hard() - routeHard[shift];
            routeCost[shift] = cost;
            routeHard[shift] = walk.hard();
        }
    }
}
