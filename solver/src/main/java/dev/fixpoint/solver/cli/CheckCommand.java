package dev.fixpoint.solver.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says whether a written plan, whoever made it, keeps the rules of its instance. */
@Command(
        name = "check",
        description = {
            "Checks a written plan, with arithmetic that shares nothing with the planner's.",
            "Prints a line for every broken rule; the last line of standard output is one JSON object."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InstanceOptions options = new InstanceOptions();

    @Option(names = "--solution", required = true, paramLabel = "FILE", description = "The plan.")
    private Path solution = Path.of("");

    @Override
    public Integer call() {
        var printer = Objects.requireNonNull(spec).commandLine().getOut();
        var verdict = options.load().check(solution);
        verdict.faults().forEach(printer::println);
        var outcome = Outcome.of(verdict);
        printer.println(outcome.line());
        return outcome.exitCode();
    }
}
