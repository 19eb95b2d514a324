package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.SolomonReader;
import dev.fixpoint.solver.formats.VrplibReader;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which problem, and what counts. */
final class InstanceOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--format", required = true, description = "Kind of file: ${COMPLETION-CANDIDATES}.")
    Format format = Format.SOLOMON;

    @Option(names = "--instance", required = true, paramLabel = "FILE", description = "The problem.")
    Path instance = Path.of("");

    @Option(names = "--technicians", paramLabel = "FILE", description = "The technicians; strsp only, which needs it.")
    @Nullable
    Path technicians;

    @Option(
            names = "--objective",
            description = {
                "${COMPLETION-CANDIDATES}. distance: serve all, then the least distance. hierarchical: serve all, then the "
                        + "fewest routes, then the least distance. cost: the least sum of distance and the prices of what is "
                        + "left out; strsp only. Default: cost for strsp, else distance."
            })
    @Nullable
    Objective objective;

    @Option(
            names = "--rounding",
            description =
                    "${COMPLETION-CANDIDATES}. exact: double precision. dimacs: distance times 10, cut to an integer, "
                            + "reported divided by 10. Default: ${DEFAULT-VALUE}.")
    Rounding rounding = Rounding.EXACT;

    Instance read() {
        return switch (format) {
            case SOLOMON -> SolomonReader.read(instance);
            case VRPLIB -> VrplibReader.read(instance);
        };
    }

    Objective objective(Instance of) {
        var chosen = objective;
        if (chosen == null) {
            return of.isPriced() ? Objective.COST : Objective.DISTANCE;
        }
        if (chosen == Objective.COST && !of.isPriced()) {
            throw wrong("--objective cost needs prices for what is left out, and %s files have none".formatted(format));
        }
        return chosen;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
