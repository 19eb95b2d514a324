package dev.fixpoint.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Seeded problems in which anything may happen: any travel times, impossible windows, locks that contradict each other. */
public final class RandomProblems {
    private static final int HOUR = 3600;
    private static final List<String> SKILLS = List.of("gas", "cooling", "power");

    private final Random random;

    private RandomProblems(long seed) {
        random = new Random(seed);
    }

    public static RouteProblem problem(long seed) {
        return new RandomProblems(seed).problem();
    }

    private RouteProblem problem() {
        int places = 2 + random.nextInt(12);
        var shifts = new ArrayList<WorkShift>();
        int shiftCount = 1 + random.nextInt(6);
        for (int s = 0; s < shiftCount; s++) {
            shifts.add(shift(s, places));
        }
        var jobs = new ArrayList<Job>();
        int jobCount = 1 + random.nextInt(16);
        for (int j = 0; j < jobCount; j++) {
            jobs.add(job(j, places, shifts));
        }
        return new RouteProblem(jobs, shifts, travel(places), weights());
    }

    private WorkShift shift(int s, int places) {
        long day = random.nextInt(2) * 24L * HOUR;
        long start = day + (7 + random.nextInt(4)) * HOUR;
        long end = start + (2 + random.nextInt(7)) * HOUR;
        var skills = new HashMap<String, Integer>();
        SKILLS.stream().filter(_ -> random.nextInt(4) > 0).forEach(skill -> skills.put(skill, 1 + random.nextInt(5)));
        return new WorkShift(
                "s" + s, "t" + random.nextInt(4), random.nextInt(places), random.nextInt(places), start, end, skills);
    }

    private Job job(int j, int places, List<WorkShift> shifts) {
        var technician = "t" + random.nextInt(5);
        return new Job(
                "j" + j,
                random.nextInt(places),
                (5 + random.nextInt(120)) * 60,
                windows(),
                random.nextInt(3) == 0 ? Map.of() : Map.of(SKILLS.get(random.nextInt(3)), 1 + random.nextInt(4)),
                1 + random.nextInt(5),
                random.nextInt(3) == 0 ? random.nextLong(40L * HOUR) : null,
                random.nextInt(4) == 0 ? technician : null,
                random.nextInt(5) == 0 ? Set.of(technician) : Set.of(),
                random.nextInt(6) == 0 ? pin(shifts) : null,
                random.nextInt(3) == 0 ? pin(shifts) : null);
    }

    private List<TimeSpan> windows() {
        var windows = new ArrayList<TimeSpan>();
        for (int w = random.nextInt(4); w > 0; w--) {
            long from = random.nextInt(2) * 24L * HOUR + 7 * HOUR + random.nextInt(10 * HOUR);
            windows.add(new TimeSpan(from, from + 1 + random.nextInt(4 * HOUR)));
        }
        return windows;
    }

    private Pin pin(List<WorkShift> shifts) {
        var shift = shifts.get(random.nextInt(shifts.size()));
        var id = random.nextInt(10) == 0 ? "elsewhere" : shift.id();
        return new Pin(id, shift.startSec() + random.nextInt(6 * HOUR));
    }

    private TravelTimes travel(int places) {
        var seconds = new int[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                seconds[from][to] = from == to ? 0 : random.nextInt(50 * 60);
            }
        }
        return new TravelTimes() {
            @Override
            public int places() {
                return places;
            }

            @Override
            public int seconds(int from, int to) {
                return seconds[from][to];
            }
        };
    }

    private Weights weights() {
        return new Weights(
                random.nextInt(20),
                random.nextInt(5),
                random.nextInt(8),
                random.nextInt(2_000),
                random.nextInt(20_000),
                random.nextInt(5_000),
                random.nextInt(5_000),
                random.nextInt(3));
    }
}
