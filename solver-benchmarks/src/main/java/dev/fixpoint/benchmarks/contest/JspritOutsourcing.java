package dev.fixpoint.benchmarks.contest;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.solution.SolutionCostCalculator;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import dev.fixpoint.solver.formats.Task;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What jsprit is to make small where tasks may be left out at a price: distance, and these prices. */
final class JspritOutsourcing implements SolutionCostCalculator {
    private final Challenge challenge;
    private final Map<String, Task> tasks;

    JspritOutsourcing(Challenge challenge) {
        this.challenge = challenge;
        tasks = challenge.instance().tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
    }

    @Override
    public double getCosts(VehicleRoutingProblemSolution solution) {
        double distance =
                solution.getRoutes().stream().mapToDouble(this::distance).sum();
        double prices =
                solution.getUnassignedJobs().stream().mapToDouble(this::price).sum();
        return distance + prices;
    }

    private double distance(VehicleRoute route) {
        double distance = 0;
        var at = route.getStart().getLocation();
        for (var activity : route.getActivities()) {
            distance += leg(at, activity.getLocation());
            at = activity.getLocation();
        }
        return distance + leg(at, route.getEnd().getLocation());
    }

    private double leg(Location from, Location to) {
        return challenge.distance(from.getIndex(), to.getIndex());
    }

    private double price(Job job) {
        var task = tasks.get(job.getId());
        return task == null ? 0 : task.price();
    }
}
