package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Unplanned;
import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.PlanText;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.ScaledProblem;
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import dev.fixpoint.solver.verdicts.InstanceCheck;
import dev.fixpoint.solver.verdicts.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** An instance in one of the published formats; plans of it are CVRPLIB's text. */
record PublishedProblem(Instance instance, Rounding rounding, Objective objective, ScaledProblem scaled)
        implements LoadedProblem {
    PublishedProblem(Instance instance, Rounding rounding, Objective objective) {
        this(instance, rounding, objective, new ScaledProblem(instance, rounding));
    }

    @Override
    public RouteProblem problem() {
        return scaled.problem(objective);
    }

    @Override
    public double unitsPerSec() {
        return scaled.unitsPerSec();
    }

    @Override
    public Report report(RoutePlan plan) {
        var written = written(plan);
        var verdict = InstanceCheck.of(instance, rounding, objective, written);
        return new Report(PlanText.write(written.withCost(verdict.cost()), instance.hasTechnicians()), verdict);
    }

    @Override
    public Verdict check(Path solution) {
        return InstanceCheck.of(instance, rounding, objective, PlanText.read(solution));
    }

    private WrittenPlan written(RoutePlan plan) {
        var routes = new ArrayList<WrittenRoute>();
        for (var route : plan.routes()) {
            var name = instance.hasTechnicians() ? route.shiftId() : Integer.toString(routes.size() + 1);
            routes.add(new WrittenRoute(name, tasks(route.stops().stream().flatMap(PublishedProblem::names))));
        }
        return new WrittenPlan(routes, tasks(plan.unplanned().stream().map(Unplanned::jobId)), OptionalDouble.empty());
    }

    private static Stream<String> names(Stop stop) {
        return stop.warehouseSec() == null ? Stream.of(stop.jobId()) : Stream.of(PlanText.DEPOT, stop.jobId());
    }

    private List<String> tasks(Stream<String> jobIds) {
        return jobIds.map(scaled::taskOf).distinct().toList();
    }
}
