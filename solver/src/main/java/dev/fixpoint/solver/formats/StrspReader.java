package dev.fixpoint.solver.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Service technician routing and scheduling as Kovacs, Parragh, Doerner and Hartl publish it (Journal of Scheduling 15,
 * 2012): one file of tasks and one of technicians. The first task is the depot.
 *
 * <p>Of a list of technicians longer than the number its head says, the first so many work: that is how reduced crews are
 * published. A task's matrix says how many technicians it needs in a domain at a level or above. Leaving it out costs 200 + (sum
 * of the matrix)^1.5. A task that needs two technicians in one domain is for two at once, each of whom travels there.
 */
public final class StrspReader {
    private static final String[] COLUMNS = {
        "CUST NO.", "XCOORD.", "YCOORD.", "DEMAND", "READY TIME", "DUE DATE", "SERVICE TIME", "cost"
    };

    private static final double BASE_PRICE = 200;
    private static final double PRICE_EXPONENT = 1.5;

    private final Crew crew;
    private final String[] columns;

    private StrspReader(Crew crew) {
        this.crew = crew;
        var names = new ArrayList<>(List.of(COLUMNS));
        for (int domain = 1; domain <= crew.domains; domain++) {
            for (int level = 1; level <= crew.levels; level++) {
                names.add("d%d%d".formatted(domain, level));
            }
        }
        columns = names.toArray(new String[0]);
    }

    /** @throws BadFile with the line that is wrong */
    public static Instance read(Path tasks, Path technicians) {
        return new StrspReader(Crew.of(SourceLines.of(technicians)))
                .instance(tasks.getFileName().toString(), SourceLines.of(tasks));
    }

    private Instance instance(String name, SourceLines lines) {
        labelled(lines, "Capacity");
        var said = lines.peek();
        int customers = labelled(lines, "Customer");
        lines.next("the heading of the tasks");
        var places = new ArrayList<CustomerRow>();
        var tasks = new ArrayList<Task>();
        while (lines.hasNext()) {
            var row = lines.next("a task").row(columns);
            var place = CustomerRow.of(row);
            if (!places.isEmpty()) {
                tasks.add(task(place, places.size(), matrix(row)));
            }
            places.add(place);
        }
        if (places.size() != customers) {
            throw said.bad("says %d customers, but %d follow".formatted(customers, places.size()));
        }
        if (places.isEmpty()) {
            throw said.bad("there is no depot");
        }
        Deliveries.refuseTwice(places);
        var depot = places.getFirst();
        return new Instance(name, tasks, crew.vehicles(depot), Deliveries.positions(places), true, true);
    }

    /** @return how many technicians are needed, by domain and level from 0 */
    private int[][] matrix(SourceLine.Row row) {
        var needed = new int[crew.domains][crew.levels];
        for (int domain = 0; domain < crew.domains; domain++) {
            for (int level = 0; level < crew.levels; level++) {
                needed[domain][level] = row.count(COLUMNS.length + domain * crew.levels + level);
            }
        }
        return needed;
    }

    private static Task task(CustomerRow row, int place, int[][] needed) {
        long sum = 0;
        int people = 1;
        for (var domain : needed) {
            for (int count : domain) {
                sum += count;
                people = Math.max(people, count);
            }
        }
        return new Task(
                row.id(),
                place,
                row.ready(),
                row.due(),
                row.service(),
                Map.of(),
                IntStream.rangeClosed(1, people)
                        .mapToObj(person -> asked(person, needed))
                        .toList(),
                Set.of(),
                BASE_PRICE + Math.pow(sum, PRICE_EXPONENT));
    }

    /** What is asked of one person: in each domain the highest level that so many are needed at. The first does most. */
    private static Map<String, Integer> asked(int person, int[][] needed) {
        var skills = new HashMap<String, Integer>();
        for (int domain = 0; domain < needed.length; domain++) {
            for (int level = 0; level < needed[domain].length; level++) {
                if (needed[domain][level] >= person) {
                    skills.put(Crew.domain(domain), level + 1);
                }
            }
        }
        return skills;
    }

    /** The number behind a label and a colon. */
    private static int labelled(SourceLines lines, String label) {
        var line = lines.next("\"%s: …\"".formatted(label));
        var parts = line.text().split(":", 2);
        if (parts.length < 2 || !parts[0].strip().equalsIgnoreCase(label)) {
            throw line.bad("should be \"%s: …\"".formatted(label));
        }
        return line.count(label, parts[1].strip());
    }

    /** @param levelsOf per technician the level in each domain */
    private record Crew(int domains, int levels, Map<String, int[]> levelsOf) {
        static Crew of(SourceLines lines) {
            lines.skipPast("Technicians");
            int count = labelled(lines, "Number of Technicians");
            int domains = labelled(lines, "domains");
            int levels = labelled(lines, "proficiency level");
            lines.next("the heading of the technicians");
            var levelsOf = new LinkedHashMap<String, int[]>();
            while (levelsOf.size() < count) {
                var line = lines.next("technician %d of %d".formatted(levelsOf.size() + 1, count));
                var cells = line.cells();
                if (cells.length != domains + 1) {
                    throw line.bad("has %d columns, expected the ID and %d domains".formatted(cells.length, domains));
                }
                if (levelsOf.put(cells[0], levels(line, cells, levels)) != null) {
                    throw line.bad("technician %s was there before".formatted(cells[0]));
                }
            }
            return new Crew(domains, levels, levelsOf);
        }

        private static int[] levels(SourceLine line, String[] cells, int highest) {
            var levels = new int[cells.length - 1];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = line.count("the level", cells[i + 1]);
                if (levels[i] > highest) {
                    throw line.bad("level %d is above the highest, %d".formatted(levels[i], highest));
                }
            }
            return levels;
        }

        static String domain(int index) {
            return "domain" + (index + 1);
        }

        List<Vehicle> vehicles(CustomerRow depot) {
            return levelsOf.entrySet().stream()
                    .map(technician -> new Vehicle(
                            technician.getKey(),
                            0,
                            0,
                            depot.ready(),
                            depot.due(),
                            Map.of(),
                            skills(technician.getValue()),
                            Set.of()))
                    .toList();
        }

        private static Map<String, Integer> skills(int[] levels) {
            var skills = new HashMap<String, Integer>();
            for (int i = 0; i < levels.length; i++) {
                if (levels[i] > 0) {
                    skills.put(domain(i), levels[i]);
                }
            }
            return skills;
        }
    }
}
