package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Unplanned;
import dev.fixpoint.solver.formats.BadFile;
import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.PlanText;
import dev.fixpoint.solver.formats.ScaledProblem;
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import dev.fixpoint.solver.verdicts.InstanceCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans an instance and says what the plan comes to. */
@Command(name = "solve", description = "Plans an instance.", mixinStandardHelpOptions = true)
final class SolveCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InstanceOptions options = new InstanceOptions();

    @Mixin
    private final SearchOptions search = new SearchOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the plan.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print the closing JSON line only, not the plan.")
    private boolean jsonOnly;

    @Override
    public Integer call() {
        var console = Objects.requireNonNull(spec).commandLine();
        var instance = options.read();
        var objective = options.objective(instance);
        var scaled = new ScaledProblem(instance, options.rounding);
        var progress = new Progress(console.getErr(), scaled.unitsPerSec());
        long startedNanos = System.nanoTime();
        var plan = new RoutePlanner().plan(scaled.problem(objective), Map.of(), search.budget(), progress);
        double seconds = Math.rint((System.nanoTime() - startedNanos) / 1e6) / 1e3;
        var written = written(instance, plan);
        var verdict = InstanceCheck.of(instance, options.rounding, objective, written);
        var text = PlanText.write(written.withCost(verdict.cost()), instance.hasTechnicians());
        save(text);
        if (!jsonOnly) {
            console.getOut().print(text);
        }
        verdict.faults().forEach(fault -> console.getErr().println(fault));
        var outcome = Outcome.of(verdict).found(seconds, progress.iterations(), search.threads, search.seed);
        console.getOut().println(outcome.line());
        return outcome.exitCode();
    }

    private void save(String text) {
        if (out == null) {
            return;
        }
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new BadFile(out, "cannot be written: " + e);
        }
    }

    private static WrittenPlan written(Instance instance, RoutePlan plan) {
        var routes = new ArrayList<WrittenRoute>();
        for (var route : plan.routes()) {
            var name = instance.hasTechnicians() ? route.shiftId() : Integer.toString(routes.size() + 1);
            routes.add(new WrittenRoute(
                    name, route.stops().stream().map(Stop::jobId).toList()));
        }
        return new WrittenPlan(
                routes, plan.unplanned().stream().map(Unplanned::jobId).toList(), OptionalDouble.empty());
    }
}
