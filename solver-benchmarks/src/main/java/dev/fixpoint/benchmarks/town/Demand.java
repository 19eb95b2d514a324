package dev.fixpoint.benchmarks.town;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.WorkShift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Visits: half are promised for two hours, three in ten for half a day, the rest for a day or any time. */
final class Demand {
    private static final int MINUTE = 60;
    private static final int HOUR = Crew.HOUR;

    private final Random random;
    private final Districts districts;
    private final TownSize size;
    private final List<WorkShift> shifts;

    Demand(Random random, Districts districts, TownSize size, List<WorkShift> shifts) {
        this.random = random;
        this.districts = districts;
        this.size = size;
        this.shifts = shifts;
    }

    List<Job> visits() {
        var visits = new ArrayList<Job>();
        for (int visit = 0; visit < size.visits(); visit++) {
            visits.add(visit(visit));
        }
        return visits;
    }

    private Job visit(int index) {
        int district = districts.any();
        long day = random.nextInt(size.days()) * Crew.DAY;
        int priority = 1 + Math.min(random.nextInt(5), random.nextInt(5));
        var job = Job.of(
                        "visit %d".formatted(index + 1),
                        districts.place(district),
                        (20 + 5 * random.nextInt(15)) * MINUTE)
                .windows(windows(day))
                .skills(Map.of(Crew.SKILLS.get(random.nextInt(Crew.SKILLS.size())), level()))
                .territory(Districts.territory(district))
                .priority(priority);
        if (random.nextInt(10) == 0) {
            job.tools(Set.of(Crew.TOOLS.get(random.nextInt(Crew.TOOLS.size()))));
        }
        if (random.nextInt(5) == 0) {
            job.needs(Map.of(Crew.PARTS.get(random.nextInt(Crew.PARTS.size())), 1));
        }
        if (priority >= 3) {
            job.deadlineSec(day + (10 + random.nextInt(8)) * (long) HOUR);
        }
        return people(job).build();
    }

    private Job.Builder people(Job.Builder job) {
        if (random.nextInt(10) == 0) {
            job.preferredTechnician(Crew.technician(random.nextInt(size.technicians())));
        }
        if (random.nextInt(40) == 0) {
            job.excludedTechnicians(Set.of(Crew.technician(random.nextInt(size.technicians()))));
        }
        if (random.nextInt(10) == 0) {
            var shift = shifts.get(random.nextInt(shifts.size()));
            job.published(new Pin(shift.id(), shift.startSec() + random.nextInt(8) * (long) HOUR));
        }
        return job;
    }

    /** Most visits can be made by anyone who knows the trade. */
    private int level() {
        return 1 + Math.min(random.nextInt(4), random.nextInt(3));
    }

    private List<TimeSpan> windows(long day) {
        int kind = random.nextInt(10);
        if (kind < 5) {
            long from = day + (8 + random.nextInt(10)) * (long) HOUR;
            return List.of(new TimeSpan(from, from + 2L * HOUR));
        }
        if (kind < 8) {
            long from = day + (random.nextBoolean() ? 8 : 13) * (long) HOUR;
            return List.of(new TimeSpan(from, from + 5L * HOUR));
        }
        return kind == 8 ? List.of(new TimeSpan(day + 8L * HOUR, day + 20L * HOUR)) : List.of();
    }
}
