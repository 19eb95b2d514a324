package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.JsonProblems;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.SolomonReader;
import dev.fixpoint.solver.formats.StrspReader;
import dev.fixpoint.solver.formats.TrspReader;
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

    @Option(
            names = "--format",
            required = true,
            description = {
                "Kind of file: ${COMPLETION-CANDIDATES}.",
                "solomon: Solomon, and Gehring & Homberger.",
                "vrplib: CVRPLIB's text, with time windows.",
                "strsp: Kovacs et al., tasks and --technicians. Where tasks need several technicians at once, they meet "
                        + "there: each travels on their own, which counts for each, and the task is on the line of each.",
                "trsp: Pillac et al., XML. A technician may fetch tools and parts at the depot once on a route; a plan says "
                        + "so with a D among the requests (\"Technician 3: 12 D 45\"). A route without one may be checked "
                        + "too: it is taken to go there where that is best.",
                "json: the whole set of rules; see the command schema."
            })
    private Format format = Format.SOLOMON;

    @Option(names = "--instance", required = true, paramLabel = "FILE", description = "The problem.")
    private Path instance = Path.of("");

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
    private Rounding rounding = Rounding.EXACT;

    /** @throws dev.fixpoint.solver.formats.BadFile if a file is not what it should be */
    LoadedProblem load() {
        if (technicians != null && format != Format.STRSP) {
            throw wrong("--technicians belongs to --format strsp; %s files name theirs".formatted(format));
        }
        return switch (format) {
            case SOLOMON -> published(SolomonReader.read(instance));
            case VRPLIB -> published(VrplibReader.read(instance));
            case STRSP -> {
                if (technicians == null) {
                    throw wrong("--format strsp needs --technicians FILE");
                }
                yield published(StrspReader.read(instance, technicians));
            }
            case TRSP -> published(TrspReader.read(instance));
            case JSON -> {
                if (objective != null) {
                    throw wrong("--objective does not go with --format json, whose files say what things cost");
                }
                yield new JsonProblem(JsonProblems.read(instance));
            }
        };
    }

    private PublishedProblem published(Instance read) {
        return new PublishedProblem(read, rounding, objective(read));
    }

    private Objective objective(Instance of) {
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
