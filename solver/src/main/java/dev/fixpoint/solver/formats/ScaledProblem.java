package dev.fixpoint.solver.formats;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An {@link Instance} in the whole seconds of a {@link RouteProblem}: each unit becomes {@code scale} seconds. What is not
 * whole is rounded to the safe side, so a plan that keeps the rules here keeps them in the instance.
 */
public final class ScaledProblem {
    private static final String TOGETHER = "technicians at once";

    /** A fraction of a second that is only the dust of multiplying decimals. */
    private static final double DUST = 1e-6;

    private static final double FINEST = 10_000;
    private static final double TENTHS = 10;

    /** No time may come near the end of {@code int}. */
    private static final double LATEST = 1e9;

    private final Instance instance;
    private final Rounding rounding;
    private final double scale;

    public ScaledProblem(Instance instance, Rounding rounding) {
        this.instance = instance;
        this.rounding = rounding;
        scale = rounding == Rounding.DIMACS ? TENTHS : finest(instance);
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
                instance.tasks().stream().map(this::job).toList(),
                instance.vehicles().stream().map(this::shift).toList(),
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

    private Job job(Task task) {
        return Job.of(task.id(), task.place(), (int) ceil(task.service()))
                .windows(List.of(new TimeSpan(ceil(task.ready()), floor(task.due()) + 1)))
                .needs(task.needs())
                .skills(skills(task))
                .tools(task.tools())
                .unplannedCost(instance.isPriced() ? Math.round(task.price() * scale) : null)
                .build();
    }

    /** Several people at once are asked for as a skill that no one person has. */
    private static Map<String, Integer> skills(Task task) {
        if (task.people() == 1) {
            return task.skills();
        }
        var skills = new HashMap<>(task.skills());
        skills.put(TOGETHER, task.people());
        return skills;
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
                .build();
    }

    private Weights weights(Objective objective, TravelMatrix travel) {
        var weights = Weights.none().travelPerSec(1).unplannedPerPriority(1);
        return switch (objective) {
            case DISTANCE -> weights.build();
            // dearer than any distance: no plan travels further than to each task and back on its own
            case HIERARCHICAL ->
                weights.shiftUsed(2L * travel.longest() * instance.tasks().size() + 1)
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
