package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.formats.BadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans an instance and says what the plan comes to. */
@Command(
        name = "solve",
        description = {
            "Plans an instance.",
            "Prints the plan; the last line of standard output is one JSON object. What breaks a rule, and progress where "
                    + "standard error is a terminal, goes to standard error."
        },
        mixinStandardHelpOptions = true)
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
        var budget = search.budget();
        var loaded = options.load();
        var progress = new Progress(console.getErr(), loaded.unitsPerSec());
        long startedNanos = System.nanoTime();
        var plan = new RoutePlanner().plan(loaded.problem(), Map.of(), budget, progress);
        double seconds = Math.rint((System.nanoTime() - startedNanos) / 1e6) / 1e3;
        var report = loaded.report(plan);
        save(report.text());
        if (!jsonOnly) {
            console.getOut().print(report.text());
        }
        report.verdict().faults().forEach(console.getErr()::println);
        var outcome = Outcome.of(report.verdict()).found(seconds, progress.iterations(), search.threads, search.seed);
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
}
