package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.BadFile;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.VrplibReader;
import dev.fixpoint.solver.verdicts.InstanceCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs every contestant on every file with every seed, one after the other, and writes the medians. */
@Command(
        name = "bench-solver",
        description = "Compares Fixpoint with jsprit and OR-Tools: least distance by the DIMACS rule.",
        mixinStandardHelpOptions = true)
final class SolverContest implements Callable<Integer> {
    @Parameters(paramLabel = "FILES", arity = "1..*", description = "Instances in the format of Solomon or CVRPLIB.")
    private List<Path> files = List.of();

    @Option(names = "--seconds", description = "For each run. Default: ${DEFAULT-VALUE}.")
    private double seconds = 10;

    @Option(names = "--seeds", description = "Runs of each contestant on each file. Default: ${DEFAULT-VALUE}.")
    private int seeds = 3;

    @Option(names = "--threads", description = "For each contestant; OR-Tools uses one. Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(names = "--best-known", paramLabel = "CSV", description = "With the columns file and distance_dimacs.")
    private @Nullable Path bestKnown;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the table, as Markdown.")
    private @Nullable Path out;

    @Option(names = "--plot", paramLabel = "FILE", description = "Where to write gap over time, as SVG.")
    private @Nullable Path plot;

    private final List<Contestant> contestants = List.of(new Fixpoint(), new Jsprit(), new OrTools());

    public static void main(String[] args) {
        System.exit(new CommandLine(new SolverContest()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var runs = new ArrayList<Results.Run>();
        for (var file : files) {
            for (int seed = 1; seed <= seeds; seed++) {
                for (var contestant : contestants) {
                    runs.add(run(contestant, file, seed));
                }
            }
        }
        var results = new Results(runs, bestKnown == null ? BestKnown.none() : BestKnown.read(bestKnown));
        var table = "Median gap to the best known distance, %s s, %d threads, %d seeds.%n%n%s"
                .formatted(seconds, threads, seeds, results.markdown());
        System.out.print(table);
        if (out != null) {
            Files.writeString(out, table);
        }
        if (plot != null) {
            Files.writeString(plot, new GapPlot(results, seconds).svg());
        }
        return 0;
    }

    private Results.Run run(Contestant contestant, Path file, int seed) throws BadFile {
        var instance = VrplibReader.read(file);
        var track = new Track();
        var plan = contestant.solve(instance, new Contestant.Limits(seconds, threads, seed), track);
        var distance = OptionalDouble.empty();
        if (plan.isPresent()) {
            var verdict = InstanceCheck.of(instance, Rounding.DIMACS, Objective.DISTANCE, plan.get());
            verdict.faults().forEach(fault -> System.err.printf("%s: %s%n", contestant.name(), fault));
            distance = verdict.isFeasible() ? OptionalDouble.of(verdict.distance()) : distance;
        }
        System.err.printf(
                "%s, seed %d, %s: %s%n",
                file.getFileName(), seed, contestant.name(), distance.isPresent() ? distance.getAsDouble() : "no plan");
        return new Results.Run(file, contestant.name(), distance, track.points());
    }
}
