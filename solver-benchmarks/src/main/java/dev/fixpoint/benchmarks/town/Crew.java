package dev.fixpoint.benchmarks.town;

import dev.fixpoint.solver.Break;
import dev.fixpoint.solver.WorkShift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Technicians who live in their district: two to four skills, tools, parts in the van, a lunch break, some overtime. */
final class Crew {
    static final int HOUR = 3_600;
    static final long DAY = 24L * HOUR;
    static final List<String> SKILLS = List.of("cooling", "washing", "gas", "electronics", "medical");
    static final List<String> TOOLS = List.of("ladder", "lift", "gauge");
    static final List<String> PARTS = List.of("pump", "board", "valve");

    private static final int HIGHEST_LEVEL = 4;
    private static final long[] STARTS = {8L * HOUR, 8L * HOUR + HOUR / 2, 9L * HOUR, 13L * HOUR};

    private final Random random;
    private final Districts districts;

    Crew(Random random, Districts districts) {
        this.random = random;
        this.districts = districts;
    }

    static String technician(int index) {
        return "technician %d".formatted(index + 1);
    }

    /** One shift for each technician and day, day after day. */
    List<WorkShift> shifts(TownSize size) {
        var people = new ArrayList<WorkShift.Builder>();
        var starts = new ArrayList<Long>();
        for (int technician = 0; technician < size.technicians(); technician++) {
            people.add(person(technician));
            starts.add(STARTS[random.nextInt(STARTS.length)]);
        }
        var shifts = new ArrayList<WorkShift>();
        for (int day = 0; day < size.days(); day++) {
            for (int technician = 0; technician < people.size(); technician++) {
                long start = day * DAY + starts.get(technician);
                shifts.add(people.get(technician)
                        .id("%s, day %d".formatted(technician(technician), day + 1))
                        .startSec(start)
                        .endSec(start + (starts.get(technician) < 12L * HOUR ? 9 : 7) * HOUR)
                        .breaks(List.of(new Break(start + 3L * HOUR, start + 5L * HOUR, HOUR / 2)))
                        .build());
            }
        }
        return shifts;
    }

    private WorkShift.Builder person(int technician) {
        int district = districts.any();
        int home = districts.place(district);
        var territories = new HashSet<>(Set.of(Districts.territory(district)));
        if (random.nextInt(3) == 0) {
            territories.add(Districts.territory(districts.any()));
        }
        return WorkShift.of("", technician(technician), home, home, 0, 1)
                .skills(skills())
                .pacePercent(Map.of(1, 130, 2, 110, HIGHEST_LEVEL, 90))
                .tools(tools())
                .stock(stock())
                .territories(territories)
                .overtimeSec(random.nextInt(4) == 0 ? 2L * HOUR : HOUR)
                .workedBeforeSec(random.nextInt(30) * (long) HOUR);
    }

    private Map<String, Integer> skills() {
        var skills = new HashMap<String, Integer>();
        int count = 2 + random.nextInt(3);
        while (skills.size() < count) {
            skills.put(SKILLS.get(random.nextInt(SKILLS.size())), 1 + random.nextInt(HIGHEST_LEVEL));
        }
        return skills;
    }

    private Set<String> tools() {
        var tools = new HashSet<String>();
        TOOLS.stream().filter(_ -> random.nextInt(3) > 0).forEach(tools::add);
        return tools;
    }

    private Map<String, Integer> stock() {
        var stock = new HashMap<String, Integer>();
        PARTS.forEach(part -> stock.put(part, random.nextInt(5)));
        return stock;
    }
}
