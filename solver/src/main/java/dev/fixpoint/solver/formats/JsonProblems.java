package dev.fixpoint.solver.formats;

import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.RouteProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/** The JSON format of our own, for the whole set of rules; its fields are those of the solver's records. */
public final class JsonProblems {
    private static final String SCHEMA = "problem.schema.json";

    private JsonProblems() {}

    /** @throws BadFile with the line or the path of what is wrong */
    public static RouteProblem read(Path file) {
        var entry = JsonText.read(file, ProblemEntry.class);
        try {
            return entry.toProblem();
        } catch (IllegalArgumentException e) {
            throw new BadFile(file, String.valueOf(e.getMessage()));
        }
    }

    /** The same problem as text; travel times become a matrix. */
    public static String write(RouteProblem problem) {
        var travel = problem.travel();
        int n = travel.places();
        var matrix = new int[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                matrix[from][to] = travel.seconds(from, to);
            }
        }
        var entry = new LinkedHashMap<String, Object>();
        entry.put("travel", new TravelEntry(matrix, null, null, null, null));
        entry.put("jobs", problem.jobs());
        entry.put("shifts", problem.shifts());
        entry.put("links", problem.links().toArray(new Link[0]));
        entry.put("weights", problem.weights());
        return JsonText.write(entry);
    }

    /** The JSON Schema, draft 2020-12, of what {@link #read} takes. */
    public static String schema() {
        try (InputStream schema = JsonProblems.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException(SCHEMA + " is not packaged");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
