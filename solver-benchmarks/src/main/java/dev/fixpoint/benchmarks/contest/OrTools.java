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
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The routing library of OR-Tools: parallel cheapest insertion, then guided local search. It has one thread and no seed. */
final class OrTools implements Contestant {
    private static final String LOAD = "load";
    private static final long TENTHS = 10;

    OrTools() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools";
    }

    @Override
    public Optional<WrittenPlan> solve(Instance instance, Limits limits, Track track) {
        var depot = instance.vehicles().getFirst();
        int vehicles = instance.vehicles().size();
        var manager = new RoutingIndexManager(instance.tasks().size() + 1, vehicles, 0);
        var model = new RoutingModel(manager);
        long[][] distances = distances(instance);
        model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(distances));
        addTimes(instance, distances, manager, model);
        addLoads(instance, model, depot.stock().getOrDefault(LOAD, 0));
        model.addAtSolutionCallback(() -> track.found((double) model.costVar().max() / TENTHS));
        var found = model.solveWithParameters(parameters(limits.seconds()));
        return found == null ? Optional.empty() : Optional.of(written(instance, manager, model, found));
    }

    private static long[][] distances(Instance instance) {
        int n = instance.tasks().size() + 1;
        var distances = new long[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                double distance = instance.distances().between(place(instance, from), place(instance, to));
                distances[from][to] = Math.round(Rounding.DIMACS.distance(distance) * TENTHS);
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
            Instance instance, long[][] distances, RoutingIndexManager manager, RoutingModel model) {
        var depot = instance.vehicles().getFirst();
        long closes = tenths(depot.closes());
        var times = new long[distances.length][];
        for (int from = 0; from < times.length; from++) {
            times[from] = distances[from].clone();
            for (int to = 0; from > 0 && to < times.length; to++) {
                times[from][to] += tenths(instance.tasks().get(from - 1).service());
            }
        }
        model.addDimension(model.registerTransitMatrix(times), closes, closes, false, "time");
        RoutingDimension time = model.getMutableDimension("time");
        for (int node = 1; node < times.length; node++) {
            Task task = instance.tasks().get(node - 1);
            time.cumulVar(manager.nodeToIndex(node))
                    .setRange(tenths(task.ready()), Math.min(closes, tenths(task.due())));
        }
        for (int vehicle = 0; vehicle < instance.vehicles().size(); vehicle++) {
            time.cumulVar(model.start(vehicle)).setMin(tenths(depot.opens()));
        }
    }

    private static void addLoads(Instance instance, RoutingModel model, long capacity) {
        var loads = new long[instance.tasks().size() + 1];
        for (int node = 1; node < loads.length; node++) {
            loads[node] = instance.tasks().get(node - 1).needs().getOrDefault(LOAD, 0);
        }
        model.addDimension(model.registerUnaryTransitVector(loads), 0, capacity, true, LOAD);
    }

    private static long tenths(double units) {
        return Math.round(units * TENTHS);
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
            Instance instance, RoutingIndexManager manager, RoutingModel model, Assignment found) {
        var routes = new ArrayList<WrittenRoute>();
        for (int vehicle = 0; vehicle < instance.vehicles().size(); vehicle++) {
            var tasks = new ArrayList<String>();
            long index = found.value(model.nextVar(model.start(vehicle)));
            while (!model.isEnd(index)) {
                tasks.add(instance.tasks().get(manager.indexToNode(index) - 1).id());
                index = found.value(model.nextVar(index));
            }
            if (!tasks.isEmpty()) {
                routes.add(new WrittenRoute(Integer.toString(routes.size() + 1), tasks));
            }
        }
        return new WrittenPlan(routes, List.of(), OptionalDouble.empty());
    }
}
