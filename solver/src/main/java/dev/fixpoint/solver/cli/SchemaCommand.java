package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.formats.JsonProblems;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a JSON problem must look like. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of the files that --format json reads.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().getOut().print(JsonProblems.schema());
        return FixpointSolver.OK;
    }
}
