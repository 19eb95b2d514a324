package dev.fixpoint.benchmarks.contest;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.Task;
import dev.fixpoint.solver.formats.Vehicle;
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The routing library of OR-Tools: parallel cheapest insertion, then guided local search. It has one thread and no seed. */
final class OrTools implements Contestant {
    private static final String LOAD = "load";
    private static final double TENTHS = 10;
    private static final double FINE = 10_000;

    /** A fraction that is only the dust of multiplying decimals. */
    private static final double DUST = 1e-6;

    OrTools() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools";
    }

    @Override
    public Optional<WrittenPlan> solve(Challenge challenge, Limits limits, Track track) {
        var instance = challenge.instance();
        int vehicles = instance.vehicles().size();
        var manager = new RoutingIndexManager(instance.tasks().size() + 1, vehicles, 0);
        var model = new RoutingModel(manager);
        double units = units(challenge);
        long[][] distances = distances(challenge, units);
        model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(distances));
        model.setFixedCostOfAllVehicles(Math.round(challenge.routePrice() * units));
        addTimes(instance, distances, units, manager, model);
        addLoads(instance, model);
        addSkills(instance, manager, model);
        if (challenge.objective().mayLeaveOut()) {
            addPrices(instance, units, manager, model);
        }
        model.addAtSolutionCallback(
                () -> track.found(challenge.watched(model.costVar().max() / units)));
        var found = model.solveWithParameters(parameters(limits.seconds()));
        return found == null ? Optional.empty() : Optional.of(written(challenge, manager, model, found));
    }

    /** It counts in whole numbers: how many make up one unit of the instance. */
    private static double units(Challenge challenge) {
        return challenge.rounding() == Rounding.DIMACS ? TENTHS : FINE;
    }

    /** Rounded up, so that a plan in time here is in time in the instance. */
    private static long[][] distances(Challenge challenge, double units) {
        int n = challenge.instance().tasks().size() + 1;
        var distances = new long[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                double distance =
                        challenge.distance(place(challenge.instance(), from), place(challenge.instance(), to));
                distances[from][to] = (long) Math.ceil(distance * units - DUST);
            }
        }
        return distances;
    }

    private static int place(Instance instance, int node) {
        return node == 0
                ? instance.vehicles().getFirst().startPlace()
                : instance.tasks().get(node - 1).place();
    }

    private static void addTimes(
            Instance instance, long[][] distances, double units, RoutingIndexManager manager, RoutingModel model) {
        var depot = instance.vehicles().getFirst();
        long closes = Math.round(depot.closes() * units);
        var times = new long[distances.length][];
        for (int from = 0; from < times.length; from++) {
            times[from] = distances[from].clone();
            for (int to = 0; from > 0 && to < times.length; to++) {
                times[from][to] += Math.round(instance.tasks().get(from - 1).service() * units);
            }
        }
        model.addDimension(model.registerTransitMatrix(times), closes, closes, false, "time");
        RoutingDimension time = model.getMutableDimension("time");
        for (int node = 1; node < times.length; node++) {
            Task task = instance.tasks().get(node - 1);
            time.cumulVar(manager.nodeToIndex(node))
                    .setRange(Math.round(task.ready() * units), Math.min(closes, Math.round(task.due() * units)));
        }
        for (int vehicle = 0; vehicle < instance.vehicles().size(); vehicle++) {
            time.cumulVar(model.start(vehicle)).setMin(Math.round(depot.opens() * units));
        }
    }

    private static void addLoads(Instance instance, RoutingModel model) {
        var loads = new long[instance.tasks().size() + 1];
        for (int node = 1; node < loads.length; node++) {
            loads[node] = instance.tasks().get(node - 1).needs().getOrDefault(LOAD, 0);
        }
        long capacity = instance.vehicles().getFirst().stock().getOrDefault(LOAD, 0);
        model.addDimension(model.registerUnaryTransitVector(loads), 0, capacity, true, LOAD);
    }

    private static void addSkills(Instance instance, RoutingIndexManager manager, RoutingModel model) {
        for (int node = 1; node <= instance.tasks().size(); node++) {
            var skills = instance.tasks().get(node - 1).skills();
            var vehicleOf = model.vehicleVar(manager.nodeToIndex(node));
            for (int vehicle = 0; vehicle < instance.vehicles().size(); vehicle++) {
                if (!has(instance.vehicles().get(vehicle), skills)) {
                    vehicleOf.removeValue(vehicle);
                }
            }
        }
    }

    private static boolean has(Vehicle vehicle, Map<String, Integer> skills) {
        return skills.entrySet().stream()
                .allMatch(needed -> vehicle.skills().getOrDefault(needed.getKey(), 0) >= needed.getValue());
    }

    private static void addPrices(Instance instance, double units, RoutingIndexManager manager, RoutingModel model) {
        for (int node = 1; node <= instance.tasks().size(); node++) {
            long price = Math.round(instance.tasks().get(node - 1).price() * units);
            model.addDisjunction(new long[] {manager.nodeToIndex(node)}, price);
        }
    }

    private static RoutingSearchParameters parameters(double seconds) {
        long whole = (long) seconds;
        return main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(Duration.newBuilder().setSeconds(whole).setNanos((int) ((seconds - whole) * 1e9)))
                .build();
    }

    private static WrittenPlan written(
            Challenge challenge, RoutingIndexManager manager, RoutingModel model, Assignment found) {
        var instance = challenge.instance();
        var routes = new ArrayList<WrittenRoute>();
        var unserved = new ArrayList<>(instance.tasks().stream().map(Task::id).toList());
        for (int vehicle = 0; vehicle < instance.vehicles().size(); vehicle++) {
            var tasks = new ArrayList<String>();
            long index = found.value(model.nextVar(model.start(vehicle)));
            while (!model.isEnd(index)) {
                tasks.add(instance.tasks().get(manager.indexToNode(index) - 1).id());
                index = found.value(model.nextVar(index));
            }
            if (!tasks.isEmpty()) {
                var name = instance.hasTechnicians()
                        ? instance.vehicles().get(vehicle).id()
                        : Integer.toString(routes.size() + 1);
                routes.add(new WrittenRoute(name, tasks));
                unserved.removeAll(tasks);
            }
        }
        return new WrittenPlan(routes, unserved, OptionalDouble.empty());
    }
}
