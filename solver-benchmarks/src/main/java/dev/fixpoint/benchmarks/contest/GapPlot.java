package dev.fixpoint.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An SVG picture of the median gap over time, one line per contestant, over all files and seeds. */
final class GapPlot {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 60;
    private static final int STEPS = 120;

    /** What lies above is drawn on the upper edge: first plans would flatten all that follows. */
    private static final double MOST_PERCENT = 20;

    private static final List<String> COLOURS = List.of("#1b6ca8", "#d1495b", "#3b8b5a", "#8a5a9e");

    private final Results results;
    private final double seconds;
    private final double highest;

    GapPlot(Results results, double seconds) {
        this.results = results;
        this.seconds = seconds;
        highest = Math.min(
                MOST_PERCENT,
                results.contestants().stream()
                        .flatMap(contestant -> line(contestant).stream())
                        .mapToDouble(Spot::gap)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1));
    }

    private record Spot(double seconds, double gap) {}

    private List<Spot> line(String contestant) {
        var spots = new ArrayList<Spot>();
        for (int step = 1; step <= STEPS; step++) {
            double at = seconds * step / STEPS;
            var gaps = results.runs().stream()
                    .filter(run -> run.contestant().equals(contestant))
                    .map(run -> results.gapPercent(run.file(), valueAt(run, at)))
                    .toList();
            spots.add(new Spot(at, Median.of(gaps)));
        }
        return spots;
    }

    private static double valueAt(Results.Run run, double seconds) {
        return run.track().stream()
                .filter(point -> point.seconds() <= seconds)
                .mapToDouble(Track.Point::value)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private String what() {
        return switch (results.objective()) {
            case DISTANCE -> "Distance";
            case HIERARCHICAL -> "Routes";
            case COST -> "Distance and outsourcing";
        };
    }

    String svg() {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="%d" y="24" font-size="15">%s above the best known in %%, median over files and seeds</text>
                """.formatted(WIDTH, HEIGHT, MARGIN, what()));
        for (int tick = 0; tick <= 5; tick++) {
            double gap = highest * tick / 5;
            double time = seconds * tick / 5;
            svg.append(text(
                    "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='#ddd'/>", x(0), y(gap), x(seconds), y(gap)));
            svg.append(text("<text x='%.1f' y='%.1f' text-anchor='end'>%.1f</text>", x(0) - 6, y(gap) + 4, gap));
            svg.append(text("<text x='%.1f' y='%.1f' text-anchor='middle'>%.1f s</text>", x(time), y(0) + 20, time));
        }
        for (var contestant : results.contestants()) {
            draw(contestant, COLOURS.get(results.contestants().indexOf(contestant) % COLOURS.size()), svg);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(String contestant, String colour, StringBuilder svg) {
        var points = new StringBuilder();
        for (var spot : line(contestant)) {
            if (Double.isFinite(spot.gap())) {
                points.append(text("%.1f,%.1f ", x(spot.seconds()), y(spot.gap())));
            }
        }
        int row = results.contestants().indexOf(contestant);
        svg.append("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>%n".formatted(points, colour));
        svg.append(
                "<text x='%d' y='%d' fill='%s'>%s</text>%n".formatted(WIDTH - 140, 50 + 18 * row, colour, contestant));
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values) + (form.startsWith("<") ? "\n" : "");
    }

    private double x(double at) {
        return MARGIN + (WIDTH - 2 * MARGIN) * at / seconds;
    }

    private double y(double gap) {
        return HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * Math.min(1, gap / Math.max(highest, 1e-9));
    }
}
