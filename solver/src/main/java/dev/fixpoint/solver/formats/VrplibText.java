package dev.fixpoint.solver.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The keywords and sections of one VRPLIB file. */
final class VrplibText {
    private static final String END = "EOF";
    private static final Set<String> SECTIONS = Set.of(
            "EDGE_WEIGHT_SECTION",
            "NODE_COORD_SECTION",
            "DEMAND_SECTION",
            "DEPOT_SECTION",
            "SERVICE_TIME_SECTION",
            "TIME_WINDOW_SECTION");

    private final Path file;
    private final Map<String, Keyword> keywords = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();

    private record Keyword(SourceLine line, String value) {}

    private record Section(SourceLine heading, List<SourceLine> lines) {}

    private VrplibText(Path file) {
        this.file = file;
    }

    static VrplibText parse(Path file, SourceLines lines) {
        var text = new VrplibText(file);
        while (lines.hasNext()) {
            var line = lines.next("a keyword");
            if (line.is(END)) {
                break;
            }
            text.take(line, lines);
        }
        return text;
    }

    private void take(SourceLine line, SourceLines lines) {
        int colon = line.text().indexOf(':');
        var word = (colon < 0 ? line.text() : line.text().substring(0, colon))
                .strip()
                .toUpperCase(Locale.ROOT);
        if (SECTIONS.contains(word)) {
            var section = new ArrayList<SourceLine>();
            while (lines.hasNext() && !startsWithLetter(lines.peek())) {
                section.add(lines.next(word));
            }
            sections.put(word, new Section(line, section));
        } else if (colon > 0) {
            keywords.put(
                    word, new Keyword(line, line.text().substring(colon + 1).strip()));
        } else {
            throw line.bad("\"%s\" is neither a keyword with a colon nor a section known here".formatted(line.text()));
        }
    }

    private static boolean startsWithLetter(SourceLine line) {
        return Character.isLetter(line.text().charAt(0));
    }

    Instance instance() {
        int dimension = count("DIMENSION");
        if (dimension < 1) {
            throw keyword("DIMENSION").line().bad("DIMENSION must be 1 or more");
        }
        checkDepot();
        var windows = table("TIME_WINDOW_SECTION", dimension, "node", "READY TIME", "DUE DATE");
        var demands = table("DEMAND_SECTION", dimension, "node", "DEMAND");
        var services = services(dimension);
        boolean isMatrix = keyword("EDGE_WEIGHT_TYPE").value().equalsIgnoreCase("EXPLICIT");
        var coordinates = isMatrix ? windows : table("NODE_COORD_SECTION", dimension, "node", "XCOORD.", "YCOORD.");
        var places = new ArrayList<CustomerRow>();
        for (int i = 0; i < dimension; i++) {
            places.add(new CustomerRow(
                    windows.get(i).line(),
                    Integer.toString(i),
                    coordinates.get(i).number(1),
                    coordinates.get(i).number(2),
                    demands.get(i).count(1),
                    windows.get(i).notNegative(1),
                    windows.get(i).notNegative(2),
                    services.get(i)));
        }
        var name = keywords.containsKey("NAME") ? keyword("NAME").value() : file.toString();
        int vehicles = keywords.containsKey("VEHICLES") ? count("VEHICLES") : dimension - 1;
        return Deliveries.instance(
                name, vehicles, count("CAPACITY"), places, isMatrix ? matrix(dimension) : euclidean(places));
    }

    private Keyword keyword(String name) {
        var keyword = keywords.get(name);
        if (keyword == null) {
            throw new BadFile(file, 1, "the keyword %s is missing".formatted(name));
        }
        return keyword;
    }

    private int count(String name) {
        var keyword = keyword(name);
        return keyword.line().count(name, keyword.value());
    }

    private Section section(String name) {
        var section = sections.get(name);
        if (section == null) {
            throw new BadFile(file, 1, "the section %s is missing".formatted(name));
        }
        return section;
    }

    private void checkDepot() {
        var section = sections.get("DEPOT_SECTION");
        if (section != null
                && (section.lines().isEmpty() || !section.lines().getFirst().is("1"))) {
            throw section.heading().bad("the depot must be node 1");
        }
    }

    /** One row per node, in the order of the nodes. */
    private List<SourceLine.Row> table(String name, int dimension, String... columns) {
        var section = section(name);
        if (section.lines().size() != dimension) {
            throw section.heading()
                    .bad("%s has %d rows, but DIMENSION is %d"
                            .formatted(name, section.lines().size(), dimension));
        }
        var rows = new ArrayList<SourceLine.Row>();
        for (var line : section.lines()) {
            var row = line.row(columns);
            if (row.count(0) != rows.size() + 1) {
                throw line.bad("node %d expected here".formatted(rows.size() + 1));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Per node; one time for all may stand as a keyword. */
    private List<Double> services(int dimension) {
        var services = new ArrayList<Double>();
        if (sections.containsKey("SERVICE_TIME_SECTION")) {
            table("SERVICE_TIME_SECTION", dimension, "node", "SERVICE TIME")
                    .forEach(row -> services.add(row.notNegative(1)));
            return services;
        }
        double all = keywords.containsKey("SERVICE_TIME") ? count("SERVICE_TIME") : 0;
        for (int i = 0; i < dimension; i++) {
            services.add(i == 0 ? 0 : all);
        }
        return services;
    }

    private Distances euclidean(List<CustomerRow> places) {
        var type = keyword("EDGE_WEIGHT_TYPE");
        if (!type.value().equalsIgnoreCase("EUC_2D") && !type.value().equalsIgnoreCase("EXACT_2D")) {
            throw type.line().bad("EDGE_WEIGHT_TYPE must be EUC_2D, EXACT_2D or EXPLICIT, not " + type.value());
        }
        return Deliveries.positions(places);
    }

    /** Numbers row by row; where a line ends does not matter. */
    private Distances matrix(int dimension) {
        var format = keyword("EDGE_WEIGHT_FORMAT");
        if (!format.value().equalsIgnoreCase("FULL_MATRIX")) {
            throw format.line().bad("EDGE_WEIGHT_FORMAT must be FULL_MATRIX, not " + format.value());
        }
        var section = section("EDGE_WEIGHT_SECTION");
        var rows = new double[dimension][dimension];
        int filled = 0;
        for (var line : section.lines()) {
            for (var cell : line.cells()) {
                double distance = line.number("a distance", cell);
                if (distance < 0 || filled == dimension * dimension) {
                    throw line.bad(
                            distance < 0 ? "a distance is negative" : "more distances than DIMENSION × DIMENSION");
                }
                rows[filled / dimension][filled % dimension] = distance;
                filled++;
            }
        }
        if (filled < dimension * dimension) {
            throw section.heading()
                    .bad("%d distances, but DIMENSION × DIMENSION is %d".formatted(filled, dimension * dimension));
        }
        return Distances.of(rows);
    }
}
