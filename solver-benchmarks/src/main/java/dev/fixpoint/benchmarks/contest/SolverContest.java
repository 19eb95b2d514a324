package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.StrspReader;
import dev.fixpoint.solver.formats.VrplibReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs every contestant on every file with every seed, one after the other, and writes the medians. */
@Command(
        name = "bench-solver",
        description = "Compares Fixpoint with jsprit and OR-Tools on published instances.",
        subcommands = RealisticCommand.class,
        mixinStandardHelpOptions = true)
public final class SolverContest implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILES", arity = "0..*", description = "Instances.")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.VRPTW;

    @Option(
            names = "--technicians",
            paramLabel = "FILE",
            description = "strsp only: one for all instances, or as often as there are instances, in their order.")
    private List<Path> technicians = List.of();

    @Option(
            names = "--objective",
            description =
                    "distance or hierarchical (fewest routes, then distance). Technicians always: cost, the sum of "
                            + "distance and outsourcing. Default for others: distance.")
    private @Nullable Objective objective;

    @Option(names = "--seconds", description = "For each run. Default: ${DEFAULT-VALUE}.")
    private double seconds = 10;

    @Option(names = "--seeds", description = "Runs of each contestant on each file. Default: ${DEFAULT-VALUE}.")
    private int seeds = 3;

    @Option(names = "--threads", description = "For each contestant; OR-Tools uses one. Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(
            names = "--best-known",
            paramLabel = "CSV",
            description = "With the columns file and distance_dimacs, hierarchical_routes, hierarchical_distance.")
    private @Nullable Path bestKnown;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the section, as Markdown.")
    private @Nullable Path out;

    @Option(names = "--plot", paramLabel = "FILE", description = "Where to write the gap over time, as SVG.")
    private @Nullable Path plot;

    /** What kind of files the instances are. */
    enum Format {
        /** Solomon, Gehring and Homberger, CVRPLIB. */
        VRPTW,
        /** Technicians with skills, Kovacs and others. */
        STRSP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new SolverContest())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        check();
        var contestants = List.of(new Fixpoint(), new Jsprit(), new OrTools());
        var runs = new ArrayList<Results.Run>();
        for (int file = 0; file < files.size(); file++) {
            var challenge = new Challenge(files.get(file), instance(file), objective());
            for (int seed = 1; seed <= seeds; seed++) {
                for (var contestant : contestants) {
                    run(contestant, challenge, seed).ifPresent(runs::add);
                }
            }
        }
        var best = bestKnown == null ? BestKnown.none() : BestKnown.read(bestKnown);
        write(new Results(runs, best, objective()));
        return 0;
    }

    private void check() {
        if (files.isEmpty()) {
            throw wrong("Name at least one instance, or the command realistic");
        }
        boolean isPaired = technicians.size() == 1 || technicians.size() == files.size();
        if (format == Format.STRSP ? !isPaired : !technicians.isEmpty()) {
            throw wrong("--technicians goes with --format strsp: one file, or one for each instance");
        }
        if (objective != null && (objective == Objective.COST) != (format == Format.STRSP)) {
            throw wrong("--objective cost is for --format strsp, the others are not");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }

    private Objective objective() {
        return format == Format.STRSP ? Objective.COST : objective == null ? Objective.DISTANCE : objective;
    }

    private Instance instance(int file) {
        return switch (format) {
            case VRPTW -> VrplibReader.read(files.get(file));
            case STRSP -> StrspReader.read(files.get(file), technicians.get(technicians.size() == 1 ? 0 : file));
        };
    }

    private void write(Results results) throws IOException {
        var table = Table.of(results);
        var section = String.format(
                Locale.ROOT,
                "`bin/bench-solver`, %s s for each run, %d threads (OR-Tools has one), %d seeds, %d processors, one after "
                        + "the other; %s.%n%n%s",
                seconds,
                threads,
                seeds,
                Runtime.getRuntime().availableProcessors(),
                table.legend(),
                table.markdown());
        System.out.print(section);
        if (out != null) {
            Files.writeString(out, section);
        }
        if (plot != null) {
            Files.writeString(plot, new GapPlot(results, seconds).svg());
        }
    }

    /** Nothing where the contestant does not know all rules of the instance. */
    private Optional<Results.Run> run(Contestant contestant, Challenge challenge, int seed) {
        if (!contestant.canDo(challenge)) {
            return Optional.empty();
        }
        var track = new Track();
        var plan = contestant.solve(challenge, new Contestant.Limits(seconds, threads, seed), track);
        var score = plan.map(challenge::verdict)
                .filter(verdict -> {
                    verdict.faults().forEach(fault -> System.err.printf("%s: %s%n", contestant.name(), fault));
                    return verdict.isFeasible();
                })
                .map(Score::of);
        System.err.printf(
                "%s, seed %d, %s: %s%n",
                challenge.file().getFileName(),
                seed,
                contestant.name(),
                score.map(Score::toString).orElse("no plan"));
        return Optional.of(new Results.Run(challenge.file(), contestant.name(), score, track.points()));
    }
}
