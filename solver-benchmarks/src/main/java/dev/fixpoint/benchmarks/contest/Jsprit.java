package dev.fixpoint.benchmarks.contest;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.listener.IterationEndsListener;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Job;
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
    public Optional<WrittenPlan> solve(Challenge challenge, Limits limits, Track track) {
        RandomNumberGeneration.setSeed(limits.seed());
        boolean mayLeaveOut = challenge.objective().mayLeaveOut();
        var builder = com.graphhopper.jsprit.core.algorithm.box.Jsprit.Builder.newInstance(problem(challenge))
                .setProperty(
                        com.graphhopper.jsprit.core.algorithm.box.Jsprit.Parameter.THREADS,
                        Integer.toString(limits.threads()));
        if (mayLeaveOut) {
            builder.setObjectiveFunction(new JspritOutsourcing(challenge));
        }
        var algorithm = builder.buildAlgorithm();
        stopAfter(limits.seconds(), algorithm);
        IterationEndsListener told = (_, _, solutions) -> {
            var best = Solutions.bestOf(solutions);
            if (mayLeaveOut || best.getUnassignedJobs().isEmpty()) {
                track.found(challenge.watched(best.getCost()));
            }
        };
        algorithm.addListener(told);
        var best = Solutions.bestOf(algorithm.searchSolutions());
        return mayLeaveOut || best.getUnassignedJobs().isEmpty()
                ? Optional.of(written(challenge, best))
                : Optional.empty();
    }

    private static void stopAfter(double seconds, VehicleRoutingAlgorithm algorithm) {
        var termination = new TimeTermination(Math.round(seconds * 1e3));
        algorithm.setMaxIterations(Integer.MAX_VALUE);
        algorithm.setPrematureAlgorithmTermination(termination);
        algorithm.addListener(termination);
    }

    private static VehicleRoutingProblem problem(Challenge challenge) {
        var instance = challenge.instance();
        var builder = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(VehicleRoutingProblem.FleetSize.FINITE)
                .setRoutingCost(costs(challenge));
        instance.vehicles().forEach(vehicle -> builder.addVehicle(vehicle(vehicle, challenge.routePrice())));
        instance.tasks().forEach(task -> builder.addJob(service(task)));
        return builder.build();
    }

    private static FastVehicleRoutingTransportCostsMatrix costs(Challenge challenge) {
        int n = challenge.instance().distances().places();
        var costs = FastVehicleRoutingTransportCostsMatrix.Builder.newInstance(n, false);
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                double distance = challenge.distance(from, to);
                costs.addTransportTimeAndDistance(from, to, distance, distance);
            }
        }
        return costs.build();
    }

    private static VehicleImpl vehicle(Vehicle vehicle, double routePrice) {
        var type = VehicleTypeImpl.Builder.newInstance("van")
                .addCapacityDimension(0, vehicle.stock().getOrDefault(LOAD, 0))
                .setCostPerDistance(1)
                .setFixedCost(routePrice)
                .build();
        var builder = VehicleImpl.Builder.newInstance(vehicle.id())
                .setType(type)
                .setStartLocation(Location.newInstance(vehicle.startPlace()))
                .setEndLocation(Location.newInstance(vehicle.endPlace()))
                .setEarliestStart(vehicle.opens())
                .setLatestArrival(vehicle.closes());
        vehicle.skills().forEach((skill, level) -> {
            for (int held = 1; held <= level; held++) {
                builder.addSkill(skillAt(skill, held));
            }
        });
        return builder.build();
    }

    /** It knows no levels: who has one holds all below it as well. */
    private static String skillAt(String skill, int level) {
        return "%s at %d".formatted(skill, level);
    }

    private static Service service(Task task) {
        var builder = Service.Builder.newInstance(task.id())
                .setLocation(Location.newInstance(task.place()))
                .addSizeDimension(0, task.needs().getOrDefault(LOAD, 0))
                .setServiceTime(task.service())
                .setTimeWindow(TimeWindow.newInstance(task.ready(), task.due()));
        task.skills().forEach((skill, level) -> builder.addRequiredSkill(skillAt(skill, level)));
        return builder.build();
    }

    private static WrittenPlan written(Challenge challenge, VehicleRoutingProblemSolution solution) {
        boolean isNamed = challenge.instance().hasTechnicians();
        var routes = new ArrayList<WrittenRoute>();
        for (VehicleRoute route : solution.getRoutes()) {
            var name = isNamed ? route.getVehicle().getId() : Integer.toString(routes.size() + 1);
            routes.add(new WrittenRoute(name, tasks(route)));
        }
        var unserved = solution.getUnassignedJobs().stream().map(Job::getId).toList();
        return new WrittenPlan(routes, unserved, OptionalDouble.empty());
    }

    private static List<String> tasks(VehicleRoute route) {
        return route.getActivities().stream()
                .map(activity -> ((JobActivity) activity).getJob().getId())
                .toList();
    }
}
