package dev.fixpoint.benchmarks.contest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** All runs of one contest, and the tables made of them. */
record Results(List<Run> runs, BestKnown best) {
    /** @param distance of the checked plan; none where there was no plan, or one that broke a rule */
    record Run(Path file, String contestant, OptionalDouble distance, List<Track.Point> track) {}

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

    /** What gaps of a file are measured from: the best known distance, or else the best found here. */
    double base(Path file) {
        return best.of(file)
                .orElseGet(() -> runs.stream()
                        .filter(run -> run.file().equals(file))
                        .flatMapToDouble(run -> run.distance().stream())
                        .min()
                        .orElse(Double.NaN));
    }

    double gapPercent(Path file, double distance) {
        return 100 * (distance / base(file) - 1);
    }

    /** The median distance as a gap; a run without a plan counts as infinitely long. */
    double medianGap(Path file, String contestant) {
        return gapPercent(
                file,
                Median.of(of(file, contestant).stream()
                        .map(run -> run.distance().orElse(Double.POSITIVE_INFINITY))
                        .toList()));
    }

    String markdown() {
        var text = new StringBuilder("| file | best known |");
        contestants().forEach(contestant -> text.append(' ').append(contestant).append(" |"));
        text.append("\n| --- | ---: |").repeat(" ---: |", contestants().size()).append('\n');
        for (var file : files()) {
            text.append("| %s | %s |".formatted(file.getFileName(), known(file)));
            contestants()
                    .forEach(contestant -> text.append(' ')
                            .append(percent(medianGap(file, contestant)))
                            .append(" |"));
            text.append('\n');
        }
        text.append("| **median** | |");
        for (var contestant : contestants()) {
            var gaps = files().stream().map(file -> medianGap(file, contestant)).toList();
            text.append(" **").append(percent(Median.of(gaps))).append("** |");
        }
        return text.append('\n').toString();
    }

    private String known(Path file) {
        var known = best.of(file);
        return known.isPresent() ? "%.1f".formatted(known.getAsDouble()) : "(none)";
    }

    static String percent(double gap) {
        return Double.isFinite(gap) ? String.format(Locale.ROOT, "%.2f %%", gap) : "none";
    }
}
