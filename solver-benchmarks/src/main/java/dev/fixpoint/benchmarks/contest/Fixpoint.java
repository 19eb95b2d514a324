package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.ScaledProblem;
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The solver of this project. */
final class Fixpoint implements Contestant {
    @Override
    public String name() {
        return "Fixpoint";
    }

    @Override
    public Optional<WrittenPlan> solve(Instance instance, Limits limits, Track track) {
        var scaled = new ScaledProblem(instance, Rounding.DIMACS);
        var time = Duration.ofNanos(Math.round(limits.seconds() * 1e9));
        var budget = new Budget(time, limits.seed(), () -> false, Long.MAX_VALUE, limits.threads());
        var plan = new RoutePlanner().plan(scaled.problem(Objective.DISTANCE), Map.of(), budget, progress -> {
            if (progress.unplanned() == 0) {
                track.found(progress.cost() * scaled.unitsPerSec());
            }
        });
        if (!plan.unplanned().isEmpty()) {
            return Optional.empty();
        }
        var routes = plan.routes().stream()
                .map(route -> new WrittenRoute(
                        route.shiftId(), route.stops().stream().map(Stop::jobId).toList()))
                .toList();
        return Optional.of(new WrittenPlan(routes, List.of(), OptionalDouble.empty()));
    }
}
