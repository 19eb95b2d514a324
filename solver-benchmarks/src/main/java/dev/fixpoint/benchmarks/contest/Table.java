package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.Objective;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Results as a Markdown table, one row for each file.
 *
 * @param known heading of the second column
 * @param legend what the cells say
 */
record Table(String known, String legend, Results results) {
    static Table of(Results results) {
        return switch (results.objective()) {
            case DISTANCE ->
                new Table(
                        "best known", "median distance above the best known one in percent (DIMACS rounding)", results);
            case HIERARCHICAL ->
                new Table("best known", "fewest routes first, then distance: median routes / distance", results);
            case COST ->
                new Table("best here", "median of tasks left out / distance / distance and outsourcing", results);
        };
    }

    String markdown() {
        var text = new StringBuilder("| file | %s |".formatted(known));
        var contestants = results.contestants();
        contestants.forEach(contestant -> text.append(' ').append(contestant).append(" |"));
        text.append("\n| --- | ---: |").repeat(" ---: |", contestants.size()).append('\n');
        for (var file : results.files()) {
            text.append("| %s | %s |".formatted(file.getFileName(), known(file)));
            contestants.forEach(contestant ->
                    text.append(' ').append(cell(file, contestant)).append(" |"));
            text.append('\n');
        }
        text.append("| **%s** | |".formatted(results.objective() == Objective.HIERARCHICAL ? "all" : "median gap"));
        contestants.forEach(
                contestant -> text.append(" **").append(summary(contestant)).append("** |"));
        return text.append('\n').toString();
    }

    private String known(Path file) {
        if (results.objective() == Objective.COST) {
            return decimal(results.base(file));
        }
        return results.best().of(file, results.objective()).map(this::score).orElse("(none)");
    }

    private String cell(Path file, String contestant) {
        if (!results.hasRuns(file, contestant)) {
            return "cannot";
        }
        return results.objective() == Objective.DISTANCE
                ? percent(results.medianGap(file, contestant))
                : results.medianScore(file, contestant).map(this::score).orElse("none");
    }

    private String score(Score score) {
        return switch (results.objective()) {
            case DISTANCE -> decimal(score.distance());
            case HIERARCHICAL -> "%d / %s".formatted(score.routes(), decimal(score.distance()));
            case COST -> "%d / %s / %s".formatted(score.unserved(), decimal(score.distance()), decimal(score.cost()));
        };
    }

    /** Over the files a contestant has taken part in. */
    private String summary(String contestant) {
        var files = results.files().stream()
                .filter(file -> results.hasRuns(file, contestant))
                .toList();
        if (results.objective() != Objective.HIERARCHICAL) {
            return percent(Median.of(files.stream()
                    .map(file -> results.medianGap(file, contestant))
                    .toList()));
        }
        var scores = files.stream()
                .map(file -> results.medianScore(file, contestant))
                .toList();
        return scores.stream().allMatch(Optional::isPresent) ? total(scores) : "none";
    }

    private static String total(List<Optional<Score>> scores) {
        int routes =
                scores.stream().mapToInt(score -> score.orElseThrow().routes()).sum();
        double distance = scores.stream()
                .mapToDouble(score -> score.orElseThrow().distance())
                .sum();
        return "%d / %s".formatted(routes, decimal(distance));
    }

    static String percent(double gap) {
        return Double.isFinite(gap) ? String.format(Locale.ROOT, "%.2f %%", gap) : "none";
    }

    private static String decimal(double value) {
        return Double.isNaN(value) ? "?" : String.format(Locale.ROOT, "%.1f", value);
    }
}
