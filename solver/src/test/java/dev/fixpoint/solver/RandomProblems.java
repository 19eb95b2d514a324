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
        return withWarehouses(new RandomProblems(seed).problem(), new Random(seed));
    }

    /** The same with teams and jobs that follow others, half of the time without locks. */
    public static RouteProblem linked(long seed) {
        return withLinks(problem(seed), new Random(seed));
    }

    /** Half of the problems have warehouses, for half of their shifts. */
    private static RouteProblem withWarehouses(RouteProblem problem, Random random) {
        var shifts = new ArrayList<>(problem.shifts());
        if (random.nextBoolean()) {
            shifts.replaceAll(shift -> random.nextBoolean()
                    ? shift
                    : shift.with()
                            .warehouse(new Warehouse(
                                    random.nextInt(problem.travel().places()), random.nextInt(15 * 60)))
                            .build());
        }
        return new RouteProblem(problem.jobs(), shifts, problem.travel(), problem.weights());
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
        return new RouteProblem(jobs, shifts, travel(places, 50 * 60, random), weights());
    }

    private WorkShift shift(int s, int places) {
        long day = random.nextInt(2) * 24L * HOUR;
        long start = day + (7 + random.nextInt(4)) * HOUR;
        long end = start + (2 + random.nextInt(7)) * HOUR;
        var skills = new HashMap<String, Integer>();
        SKILLS.stream().filter(_ -> random.nextInt(4) > 0).forEach(skill -> skills.put(skill, 1 + random.nextInt(5)));
        var shift = WorkShift.of(
                        "s" + s, "t" + random.nextInt(4), random.nextInt(places), random.nextInt(places), start, end)
                .skills(skills)
                .tools(random.nextInt(3) == 0 ? Set.of() : Set.of("ladder"))
                .stock(Map.of("pump", random.nextInt(4)))
                .territories(random.nextBoolean() ? Set.of() : Set.of("north"))
                .useCost(random.nextInt(1_000));
        if (random.nextInt(3) == 0) {
            shift.pacePercent(Map.of(1, 150, 2, 120, 5, 80));
        }
        if (random.nextInt(3) == 0) {
            shift.breaks(breaks(start));
        }
        if (random.nextInt(3) == 0) {
            shift.overtimeSec(random.nextInt(2 * HOUR)).workPerSec(random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
            shift.longestTripSec((20 + random.nextInt(30)) * 60).mostTravelSec((60 + random.nextInt(60)) * 60L);
        }
        return shift.workedBeforeSec(random.nextInt(10 * HOUR)).build();
    }

    private List<Break> breaks(long start) {
        var breaks = new ArrayList<Break>();
        long from = start + random.nextInt(3 * HOUR);
        for (int b = 1 + random.nextInt(2); b > 0; b--) {
            long latest = from + (random.nextBoolean() ? 0 : random.nextInt(2 * HOUR));
            breaks.add(new Break(from, latest, (10 + random.nextInt(40)) * 60));
            from = latest + HOUR + random.nextInt(HOUR);
        }
        return breaks;
    }

    private Job job(int j, int places, List<WorkShift> shifts) {
        var technician = "t" + random.nextInt(5);
        var job = Job.of("j" + j, random.nextInt(places), (5 + random.nextInt(120)) * 60)
                .windows(windows())
                .skills(
                        random.nextInt(3) == 0
                                ? Map.of()
                                : Map.of(SKILLS.get(random.nextInt(3)), 1 + random.nextInt(4)))
                .priority(1 + random.nextInt(5));
        if (random.nextInt(3) == 0) {
            job.deadlineSec(random.nextLong(40L * HOUR));
        }
        if (random.nextInt(4) == 0) {
            job.preferredTechnician(technician);
        }
        if (random.nextInt(5) == 0) {
            job.excludedTechnicians(Set.of(technician));
        }
        if (random.nextInt(9) == 0) {
            job.onlyTechnicians(Set.of(technician, "t9"));
        }
        if (random.nextInt(6) == 0) {
            job.pin(lock(shifts));
        }
        if (random.nextInt(3) == 0) {
            job.published(pin(shifts));
        }
        if (random.nextInt(4) == 0) {
            job.tools(Set.of("ladder"));
        }
        if (random.nextInt(4) == 0) {
            job.needs(Map.of("pump", 1 + random.nextInt(2)));
        }
        return job.territory(random.nextBoolean() ? "north" : "south").build();
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

    /** To a second, to a position, or to both. */
    private Pin lock(List<WorkShift> shifts) {
        var pin = pin(shifts);
        return switch (random.nextInt(4)) {
            case 0 -> Pin.inOrder(pin.shiftId(), random.nextInt(3));
            case 1 -> new Pin(pin.shiftId(), pin.startSec(), random.nextInt(3));
            default -> pin;
        };
    }

    /** Each way takes a time of its own, below a bound; from a place to itself none. */
    public static TravelTimes travel(int places, int boundSec, Random random) {
        var seconds = new int[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                seconds[from][to] = from == to ? 0 : random.nextInt(boundSec);
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
        return Weights.none()
                .travelPerSec(random.nextInt(20))
                .waitingPerSec(random.nextInt(5))
                .latenessPerSec(random.nextInt(8))
                .overtimePerSec(random.nextInt(40))
                .unplannedPerPriority(random.nextInt(2_000))
                .notPreferred(random.nextInt(20_000))
                .movedTechnician(random.nextInt(5_000))
                .movedPerMinute(random.nextInt(20))
                .crossTerritory(random.nextInt(5_000))
                .shiftUsed(random.nextInt(5_000))
                .workloadPerSec(random.nextInt(3))
                .build();
    }

    private static RouteProblem withLinks(RouteProblem problem, Random random) {
        var jobs = new ArrayList<>(problem.jobs());
        if (random.nextBoolean()) {
            jobs.replaceAll(job -> job.with().pin(null).build());
        }
        var links = new ArrayList<Link>();
        int at = 0;
        while (jobs.size() - at >= 3 && links.size() < 4) {
            int size = 2 + random.nextInt(2);
            var ids = jobs.subList(at, at + size).stream().map(Job::id).toList();
            at += size;
            if (random.nextBoolean()) {
                links.add(new Link.Together(ids));
            } else {
                long least = random.nextInt(2 * HOUR) - HOUR / 2;
                links.add(new Link.Following(ids.get(0), ids.get(1), least, least + random.nextInt(6 * HOUR)));
            }
        }
        return new RouteProblem(jobs, problem.shifts(), links, problem.travel(), problem.weights());
    }
}
