package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.Objective;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All runs of one contest. */
record Results(List<Run> runs, BestKnown best, Objective objective) {
    /** @param score of the checked plan; none where there was no plan, or one that broke a rule */
    record Run(Path file, String contestant, Optional<Score> score, List<Track.Point> track) {}

    Results {
        runs = List.copyOf(runs);
    }

    List<Path> files() {
        return runs.stream().map(Run::file).distinct().toList();
    }

    List<String> contestants() {
        return runs.stream().map(Run::contestant).distinct().toList();
    }

    List<Run> of(Path file, String contestant) {
        return runs.stream()
                .filter(run -> run.file().equals(file) && run.contestant().equals(contestant))
                .toList();
    }

    /** What gaps of a file are measured from: the best known value, or else the best found here. */
    double base(Path file) {
        return best.of(file, objective)
                .map(score -> score.value(objective))
                .or(() -> runs.stream()
                        .filter(run -> run.file().equals(file))
                        .flatMap(run -> run.score().stream())
                        .map(score -> score.value(objective))
                        .min(Comparator.naturalOrder()))
                .orElse(Double.NaN);
    }

    double gapPercent(Path file, double value) {
        return 100 * (value / base(file) - 1);
    }

    /** The median value as a gap; a run without a plan counts as infinitely bad. */
    double medianGap(Path file, String contestant) {
        return gapPercent(
                file,
                Median.of(of(file, contestant).stream()
                        .map(run ->
                                run.score().map(score -> score.value(objective)).orElse(Double.POSITIVE_INFINITY))
                        .toList()));
    }

    /** Of an even number the worse one in the middle; none where more than half of the runs have no plan. */
    Optional<Score> medianScore(Path file, String contestant) {
        var all = of(file, contestant);
        var found = all.stream()
                .flatMap(run -> run.score().stream())
                .sorted(Score.order(objective))
                .toList();
        int middle = all.size() / 2;
        return middle < found.size() ? Optional.of(found.get(middle)) : Optional.empty();
    }

    /** Whether all contestants have taken part in a file. */
    boolean hasRuns(Path file, String contestant) {
        return !of(file, contestant).isEmpty();
    }
}
