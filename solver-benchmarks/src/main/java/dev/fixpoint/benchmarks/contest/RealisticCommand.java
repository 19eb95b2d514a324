package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.benchmarks.town.Town;
import dev.fixpoint.benchmarks.town.TownSize;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.formats.JsonProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans made-up towns with every rule, for a short and a long time. */
@Command(
        name = "realistic",
        description =
                "Plans made-up towns with every rule of the product, Fixpoint alone: cost, what is left out, memory.",
        mixinStandardHelpOptions = true)
final class RealisticCommand implements Callable<Integer> {
    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "TECHNICIANS/VISITS",
            description = "Default: ${DEFAULT-VALUE}.")
    private List<String> sizes = List.of("60/450", "500/4000", "2000/16000");

    @Option(names = "--days", description = "Days of the plan, one shift a day. Default: ${DEFAULT-VALUE}.")
    private int days = 1;

    @Option(names = "--seconds", split = ",", description = "For each run. Default: ${DEFAULT-VALUE}.")
    private List<Double> seconds = List.of(60.0, 600.0);

    @Option(names = "--seeds", description = "Towns of each size. Default: ${DEFAULT-VALUE}.")
    private int seeds = 3;

    @Option(names = "--threads", description = "Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the section, as Markdown.")
    private @Nullable Path out;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Writes the first town as a JSON problem and plans nothing. Travel times become a matrix.")
    private @Nullable Path write;

    /** @param firstSec until the first whole plan was published */
    private record Run(String size, double seconds, double firstSec, RoutePlan plan, long megabytes) {}

    @Override
    public Integer call() throws IOException {
        if (write != null) {
            Files.writeString(write, JsonProblems.write(Town.problem(size(sizes.getFirst()), 1)));
            return 0;
        }
        var runs = new ArrayList<Run>();
        for (var size : sizes) {
            for (double limit : seconds) {
                for (int seed = 1; seed <= seeds; seed++) {
                    runs.add(run(size, Town.problem(size(size), seed), limit, seed));
                }
            }
        }
        var section = section(runs);
        System.out.print(section);
        if (out != null) {
            Files.writeString(out, section);
        }
        return 0;
    }

    private TownSize size(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A size is technicians/visits, like 60/450, not " + text);
        }
        return new TownSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), days);
    }

    private Run run(String size, RouteProblem town, double limit, int seed) {
        PeakHeap.begin();
        var budget = new Budget(Duration.ofNanos(Math.round(limit * 1e9)), seed, () -> false, Long.MAX_VALUE, threads);
        var first = new double[] {Double.NaN};
        var locked = town.jobs().stream().filter(job -> job.pin() != null).count();
        var plan = new RoutePlanner().plan(town, Map.of(), budget, progress -> {
            if (Double.isNaN(first[0]) && progress.planned() > locked) {
                first[0] = progress.elapsed().toNanos() / 1e9;
            }
        });
        long megabytes = PeakHeap.megabytes();
        System.err.printf(
                Locale.ROOT,
                "%s, %s s, seed %d: cost %d, %d left out (%d), %d MB%n",
                size,
                limit,
                seed,
                plan.cost(),
                plan.unplanned().size(),
                plan.unplannedCost(),
                megabytes);
        return new Run(size, limit, first[0], plan, megabytes);
    }

    private String section(List<Run> runs) {
        var head = String.format(
                Locale.ROOT,
                "`bin/bench-solver realistic`, %d towns of each size, %d threads, %d processors, at most %d MB heap; medians. "
                        + "Cost in units of a tenth of a second of travel; visits left out are priced by priority².%n%n"
                        + "| technicians/visits | seconds | first plan | cost | left out | their price | shifts used | peak heap |%n"
                        + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |%n",
                seeds,
                threads,
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        return sizes.stream()
                .flatMap(size -> seconds.stream().map(limit -> row(size, limit, runs)))
                .collect(Collectors.joining("", head, ""));
    }

    private static String row(String size, double limit, List<Run> runs) {
        var of = runs.stream()
                .filter(run -> run.size().equals(size) && run.seconds() == limit)
                .toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f s | %.0f | %.0f | %.0f | %.0f | %.0f MB |%n",
                size,
                limit,
                Median.of(of.stream().map(Run::firstSec).toList()),
                Median.of(of.stream().map(run -> (double) run.plan().cost()).toList()),
                Median.of(of.stream()
                        .map(run -> (double) run.plan().unplanned().size())
                        .toList()),
                Median.of(of.stream()
                        .map(run -> (double) run.plan().unplannedCost())
                        .toList()),
                Median.of(of.stream()
                        .map(run -> (double) run.plan().routes().size())
                        .toList()),
                Median.of(of.stream().map(run -> (double) run.megabytes()).toList()));
    }
}
