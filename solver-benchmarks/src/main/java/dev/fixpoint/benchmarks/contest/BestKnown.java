package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.Objective;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best known plans of instances, by file name. */
record BestKnown(Map<String, Map<String, Double>> cells) {
    private static final String FILE = "file";
    private static final String DISTANCE = "distance_dimacs";
    private static final String ROUTES = "hierarchical_routes";
    private static final String DISTANCE_OF_ROUTES = "hierarchical_distance";

    static BestKnown none() {
        return new BestKnown(Map.of());
    }

    /** @param csv with the columns {@code file} and {@code distance_dimacs}, and perhaps those of the hierarchical objective */
    static BestKnown read(Path csv) {
        try {
            var lines = Files.readAllLines(csv);
            var heading = List.of(lines.getFirst().split(",", -1));
            if (!heading.containsAll(List.of(FILE, DISTANCE))) {
                throw new IllegalArgumentException(csv + " has no columns file and distance_dimacs");
            }
            var known = new HashMap<String, Map<String, Double>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",", -1);
                known.put(cells[heading.indexOf(FILE)], figures(heading, cells));
            }
            return new BestKnown(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Double> figures(List<String> heading, String[] cells) {
        var figures = new HashMap<String, Double>();
        for (var column : List.of(DISTANCE, ROUTES, DISTANCE_OF_ROUTES)) {
            int at = heading.indexOf(column);
            if (at >= 0 && at < cells.length && !cells[at].isBlank()) {
                figures.put(column, Double.parseDouble(cells[at]));
            }
        }
        return figures;
    }

    /** Where only the number of routes is known, the distance is not a number. */
    Optional<Score> of(Path instance, Objective objective) {
        var figures = cells.getOrDefault(instance.getFileName().toString(), Map.of());
        return switch (objective) {
            case DISTANCE ->
                Optional.ofNullable(figures.get(DISTANCE)).map(distance -> new Score(0, distance, distance, 0));
            case HIERARCHICAL ->
                Optional.ofNullable(figures.get(ROUTES)).map(routes -> routes(routes, figures.get(DISTANCE_OF_ROUTES)));
            case COST -> Optional.empty();
        };
    }

    private static Score routes(double routes, @Nullable Double distance) {
        double known = distance == null ? Double.NaN : distance;
        return new Score((int) routes, known, known, 0);
    }
}
