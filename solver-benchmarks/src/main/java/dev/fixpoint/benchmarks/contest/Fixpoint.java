package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanProgress;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Unplanned;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.ScaledProblem;
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The solver of this project. */
final class Fixpoint implements Contestant {
    @Override
    public String name() {
        return "Fixpoint";
    }

    @Override
    public boolean canDo(Challenge challenge) {
        return true;
    }

    @Override
    public Optional<WrittenPlan> solve(Challenge challenge, Limits limits, Track track) {
        var scaled = new ScaledProblem(challenge.instance(), challenge.rounding());
        var problem = scaled.problem(challenge.objective());
        var time = Duration.ofNanos(Math.round(limits.seconds() * 1e9));
        var budget = new Budget(time, limits.seed(), () -> false, Long.MAX_VALUE, limits.threads());
        var plan = new RoutePlanner().plan(problem, Map.of(), budget, progress -> {
            if (progress.unplanned() == 0 || challenge.objective().mayLeaveOut()) {
                track.found(watched(challenge.objective(), problem, scaled, progress));
            }
        });
        return plan.unplanned().isEmpty() || challenge.objective().mayLeaveOut()
                ? Optional.of(written(scaled, plan))
                : Optional.empty();
    }

    private static double watched(
            Objective objective, RouteProblem problem, ScaledProblem scaled, RoutePlanProgress progress) {
        return objective == Objective.HIERARCHICAL
                ? (double) (progress.cost() / problem.weights().shiftUsed())
                : progress.cost() * scaled.unitsPerSec();
    }

    private static WrittenPlan written(ScaledProblem scaled, RoutePlan plan) {
        var routes = plan.routes().stream()
                .map(route -> new WrittenRoute(
                        route.shiftId(), tasks(scaled, route.stops().stream().map(Stop::jobId))))
                .toList();
        var unserved = tasks(scaled, plan.unplanned().stream().map(Unplanned::jobId));
        return new WrittenPlan(routes, unserved, OptionalDouble.empty());
    }

    private static List<String> tasks(ScaledProblem scaled, Stream<String> jobIds) {
        return jobIds.map(scaled::taskOf).distinct().toList();
    }
}
