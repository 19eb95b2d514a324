package dev.fixpoint.solver.formats;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.Warehouse;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Instance} in the whole seconds of a {@link RouteProblem}: each unit becomes {@code scale} seconds. What is not
 * whole is rounded to the safe side, so a plan that keeps the rules here keeps them in the instance.
 */
public final class ScaledProblem {
    /** A fraction of a second that is only the dust of multiplying decimals. */
    private static final double DUST = 1e-6;

    private static final double FINEST = 10_000;
    private static final double TENTHS = 10;

    /** No time may come near the end of {@code int}. */
    private static final double LATEST = 1e9;

    private final Instance instance;
    private final Rounding rounding;
    private final double scale;
    private final Map<String, String> taskOfJob = new HashMap<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    public ScaledProblem(Instance instance, Rounding rounding) {
        this.instance = instance;
        this.rounding = rounding;
        scale = rounding == Rounding.DIMACS ? TENTHS : finest(instance);
        instance.tasks().forEach(this::add);
    }

    private static double finest(Instance instance) {
        double latest = instance.vehicles().stream()
                .mapToDouble(Vehicle::closes)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        double scale = FINEST;
        while (scale > 1 && latest * scale > LATEST) {
            scale /= 10;
        }
        return scale;
    }

    /** What a second of the problem is in the instance's units. */
    public double unitsPerSec() {
        return 1 / scale;
    }

    public RouteProblem problem(Objective objective) {
        var travel = travel();
        return new RouteProblem(
                jobs,
                instance.vehicles().stream().map(this::shift).toList(),
                links,
                travel,
                weights(objective, travel));
    }

    private TravelMatrix travel() {
        var distances = instance.distances();
        int n = distances.places();
        var seconds = new int[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                seconds[from][to] = (int) ceil(rounding.distance(distances.between(from, to)));
            }
        }
        return new TravelMatrix(seconds);
    }

    /** The task that a job of the problem is, or is a part of. */
    public String taskOf(String jobId) {
        return taskOfJob.getOrDefault(jobId, jobId);
    }

    /** A task for several people is a job for each of them; the price is shared among the jobs. */
    private void add(Task task) {
        var ids = new ArrayList<String>();
        long price = Math.round(task.price() * scale);
        for (int person = 0; person < task.people(); person++) {
            var id = person == 0 ? task.id() : "%s, person %d".formatted(task.id(), person + 1);
            long share = price * (person + 1) / task.people() - price * person / task.people();
            taskOfJob.put(id, task.id());
            ids.add(id);
            jobs.add(job(task, id, task.crew().get(person), share));
        }
        if (ids.size() > 1) {
            links.add(new Link.Together(ids));
        }
    }

    private Job job(Task task, String id, Map<String, Integer> skills, long price) {
        return Job.of(id, task.place(), (int) ceil(task.service()))
                .windows(List.of(new TimeSpan(ceil(task.ready()), floor(task.due()) + 1)))
                .needs(task.needs())
                .skills(skills)
                .tools(task.tools())
                .unplannedCost(instance.isPriced() ? price : null)
                .build();
    }

    private WorkShift shift(Vehicle vehicle) {
        return WorkShift.of(
                        vehicle.id(),
                        vehicle.id(),
                        vehicle.startPlace(),
                        vehicle.endPlace(),
                        ceil(vehicle.opens()),
                        floor(vehicle.closes()))
                .stock(vehicle.stock())
                .skills(vehicle.skills())
                .tools(vehicle.tools())
                .warehouse(warehouse())
                .build();
    }

    private @Nullable Warehouse warehouse() {
        return instance.depot().isPresent() ? new Warehouse(instance.depot().getAsInt(), 0) : null;
    }

    private Weights weights(Objective objective, TravelMatrix travel) {
        var weights = Weights.none().travelPerSec(1).unplannedPerPriority(1);
        return switch (objective) {
            case DISTANCE -> weights.build();
            // dearer than any distance: no plan travels further than to each task, perhaps by the depot, and back on
            // its own
            case HIERARCHICAL ->
                weights.shiftUsed((instance.depot().isPresent() ? 3L : 2L)
                                        * travel.longest()
                                        * instance.tasks().size()
                                + 1)
                        .build();
            case COST -> weights.pricedTogether(true).build();
        };
    }

    private long ceil(double units) {
        return (long) Math.ceil(units * scale - DUST);
    }

    private long floor(double units) {
        return (long) Math.floor(units * scale + DUST);
    }
}
