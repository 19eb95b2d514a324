package dev.fixpoint.benchmarks.contest;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.listener.IterationEndsListener;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.FastVehicleRoutingTransportCostsMatrix;
import com.graphhopper.jsprit.core.util.RandomNumberGeneration;
import com.graphhopper.jsprit.core.util.Solutions;
import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.Task;
import dev.fixpoint.solver.formats.Vehicle;
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** jsprit with its usual settings. */
final class Jsprit implements Contestant {
    private static final String LOAD = "load";

    @Override
    public String name() {
        return "jsprit";
    }

    @Override
    public Optional<WrittenPlan> solve(Instance instance, Limits limits, Track track) {
        RandomNumberGeneration.setSeed(limits.seed());
        var algorithm = com.graphhopper.jsprit.core.algorithm.box.Jsprit.Builder.newInstance(problem(instance))
                .setProperty(
                        com.graphhopper.jsprit.core.algorithm.box.Jsprit.Parameter.THREADS,
                        Integer.toString(limits.threads()))
                .buildAlgorithm();
        stopAfter(limits.seconds(), algorithm);
        IterationEndsListener told = (_, _, solutions) -> {
            var best = Solutions.bestOf(solutions);
            if (best.getUnassignedJobs().isEmpty()) {
                track.found(best.getCost());
            }
        };
        algorithm.addListener(told);
        var best = Solutions.bestOf(algorithm.searchSolutions());
        return best.getUnassignedJobs().isEmpty() ? Optional.of(written(best)) : Optional.empty();
    }

    private static void stopAfter(double seconds, VehicleRoutingAlgorithm algorithm) {
        var termination = new TimeTermination(Math.round(seconds * 1e3));
        algorithm.setMaxIterations(Integer.MAX_VALUE);
        algorithm.setPrematureAlgorithmTermination(termination);
        algorithm.addListener(termination);
    }

    private static VehicleRoutingProblem problem(Instance instance) {
        var builder = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(VehicleRoutingProblem.FleetSize.FINITE)
                .setRoutingCost(costs(instance));
        instance.vehicles().forEach(vehicle -> builder.addVehicle(vehicle(vehicle)));
        instance.tasks().forEach(task -> builder.addJob(service(task)));
        return builder.build();
    }

    private static FastVehicleRoutingTransportCostsMatrix costs(Instance instance) {
        var distances = instance.distances();
        int n = distances.places();
        var costs = FastVehicleRoutingTransportCostsMatrix.Builder.newInstance(n, false);
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                double distance = Rounding.DIMACS.distance(distances.between(from, to));
                costs.addTransportTimeAndDistance(from, to, distance, distance);
            }
        }
        return costs.build();
    }

    private static VehicleImpl vehicle(Vehicle vehicle) {
        var type = VehicleTypeImpl.Builder.newInstance("van")
                .addCapacityDimension(0, vehicle.stock().getOrDefault(LOAD, 0))
                .setCostPerDistance(1)
                .setFixedCost(0)
                .build();
        return VehicleImpl.Builder.newInstance(vehicle.id())
                .setType(type)
                .setStartLocation(Location.newInstance(vehicle.startPlace()))
                .setEndLocation(Location.newInstance(vehicle.endPlace()))
                .setEarliestStart(vehicle.opens())
                .setLatestArrival(vehicle.closes())
                .build();
    }

    private static Service service(Task task) {
        return Service.Builder.newInstance(task.id())
                .setLocation(Location.newInstance(task.place()))
                .addSizeDimension(0, task.needs().getOrDefault(LOAD, 0))
                .setServiceTime(task.service())
                .setTimeWindow(TimeWindow.newInstance(task.ready(), task.due()))
                .build();
    }

    private static WrittenPlan written(VehicleRoutingProblemSolution solution) {
        var routes = new ArrayList<WrittenRoute>();
        for (VehicleRoute route : solution.getRoutes()) {
            routes.add(new WrittenRoute(Integer.toString(routes.size() + 1), tasks(route)));
        }
        return new WrittenPlan(routes, List.of(), OptionalDouble.empty());
    }

    private static List<String> tasks(VehicleRoute route) {
        return route.getActivities().stream()
                .map(activity -> ((JobActivity) activity).getJob().getId())
                .toList();
    }
}
