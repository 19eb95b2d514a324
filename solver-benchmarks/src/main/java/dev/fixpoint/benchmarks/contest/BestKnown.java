package dev.fixpoint.benchmarks.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Best known distances from a CSV file with the columns {@code file} and {@code distance_dimacs}. */
record BestKnown(Map<String, Double> distances) {
    static BestKnown none() {
        return new BestKnown(Map.of());
    }

    static BestKnown read(Path csv) {
        try {
            var lines = Files.readAllLines(csv);
            var heading = List.of(lines.getFirst().split(",", -1));
            int file = heading.indexOf("file");
            int distance = heading.indexOf("distance_dimacs");
            if (file < 0 || distance < 0) {
                throw new IllegalArgumentException(csv + " has no columns file and distance_dimacs");
            }
            var distances = new HashMap<String, Double>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",", -1);
                if (cells.length > Math.max(file, distance) && !cells[distance].isBlank()) {
                    distances.put(cells[file], Double.parseDouble(cells[distance]));
                }
            }
            return new BestKnown(distances);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OptionalDouble of(Path instance) {
        var distance = distances.get(instance.getFileName().toString());
        return distance == null ? OptionalDouble.empty() : OptionalDouble.of(distance);
    }
}
