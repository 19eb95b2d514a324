package dev.fixpoint.solver;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures how long one urgent job takes {@link EmergencyFinder}: a program to run by hand, not a test. Technicians live
 * all over a city, every visit has a promised window of two hours, and the plan is the planner's after a minute.
 */
final class EmergencyLatency {
    private static final int HOUR = 3600;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_000;

    private final Random random = new Random(1);
    private final int visits;
    private final int technicians;
    private final double[] lon;
    private final double[] lat;

    private EmergencyLatency(int visits, int technicians) {
        this.visits = visits;
        this.technicians = technicians;
        lon = new double[visits + technicians + WARM_UP + MEASURED];
        lat = new double[lon.length];
        Arrays.setAll(lon, _ -> 121.2 + 0.5 * random.nextDouble());
        Arrays.setAll(lat, _ -> 31.0 + 0.4 * random.nextDouble());
    }

    /** @param arguments numbers of visits and technicians, 4000 and 500 if not given */
    public static void main(String[] arguments) {
        int visits = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4_000;
        int technicians = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        new EmergencyLatency(visits, technicians).measure();
    }

    private void measure() {
        var travel = GreatCircleTravel.city(lon, lat);
        var known = GreatCircleTravel.city(
                Arrays.copyOf(lon, visits + technicians), Arrays.copyOf(lat, visits + technicians));
        var problem = new RouteProblem(jobs(), shifts(), known, Weights.standard());
        var budget = new Budget(Duration.ofMinutes(1), 1, () -> false);
        var plan = new RoutePlanner().plan(problem, Map.of(), budget, PlanProgress.SILENT);
        var finder = new EmergencyFinder(problem, Situation.routes(plan));
        System.out.printf("%d of %d visits left out%n", plan.unplanned().size(), visits);

        var micros = new long[MEASURED];
        int displacing = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            var urgent = urgent(i);
            long began = System.nanoTime();
            List<EmergencyProposal> proposals = finder.find(urgent, travel, 5);
            long took = System.nanoTime() - began;
            if (i >= 0) {
                micros[i] = took / 1_000;
                displacing +=
                        proposals.stream().anyMatch(each -> !each.displaced().isEmpty()) ? 1 : 0;
            }
        }
        Arrays.sort(micros);
        System.out.printf(
                "median %.1f ms, p99 %.1f ms, longest %.1f ms; %d of %d displace somebody%n",
                micros[MEASURED / 2] / 1e3,
                micros[MEASURED * 99 / 100] / 1e3,
                micros[MEASURED - 1] / 1e3,
                displacing,
                MEASURED);
    }

    private List<Job> jobs() {
        return random.ints(visits, 0, 5)
                .mapToObj(i -> {
                    long from = (8 + 2 * i) * (long) HOUR;
                    return Job.of("v" + random.nextLong(), random.nextInt(visits), (30 + random.nextInt(30)) * 60)
                            .windows(List.of(new TimeSpan(from, from + 2 * HOUR)))
                            .skills(Map.of("s" + random.nextInt(4), 1 + random.nextInt(3)))
                            .priority(1 + random.nextInt(3))
                            .build();
                })
                .toList();
    }

    private List<WorkShift> shifts() {
        return random.ints(technicians, 0, 4)
                .mapToObj(skill -> {
                    int home = visits + random.nextInt(technicians);
                    return WorkShift.of(
                                    "t" + random.nextLong(), "t" + random.nextLong(), home, home, 8 * HOUR, 18 * HOUR)
                            .skills(Map.of("s" + skill, 3, "s" + (skill + 1) % 4, 2, "s" + (skill + 2) % 4, 2))
                            .overtimeSec(HOUR)
                            .build();
                })
                .toList();
    }

    /** Within two hours from some time of the day on. */
    private Job urgent(int i) {
        long from = 8 * HOUR + random.nextInt(8 * HOUR);
        return Job.of("urgent", visits + technicians + WARM_UP + i, HOUR)
                .windows(List.of(new TimeSpan(from, from + 2 * HOUR)))
                .skills(Map.of("s" + random.nextInt(4), 2))
                .priority(5)
                .deadlineSec(from + HOUR)
                .build();
    }
}
