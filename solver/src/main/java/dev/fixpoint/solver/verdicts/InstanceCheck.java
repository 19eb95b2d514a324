package dev.fixpoint.solver.verdicts;

import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.Task;
import dev.fixpoint.solver.formats.Vehicle;
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drives every route of a written plan through its published instance, as the instance defines it. */
public final class InstanceCheck {
    /** Differences of costs below this are printing, not a wrong figure. */
    private static final double PRINTED = 0.051;

    private final Instance instance;
    private final Rounding rounding;
    private final Objective objective;
    private final Map<String, Task> tasks;
    private final Map<String, Vehicle> vehicles;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Drive> drives = new ArrayList<>();
    private final Set<String> driven = new HashSet<>();
    private final Map<String, List<Vehicle>> servedBy = new HashMap<>();
    private final Map<String, Double> meetings = new HashMap<>();

    private InstanceCheck(Instance instance, Rounding rounding, Objective objective) {
        this.instance = instance;
        this.rounding = rounding;
        this.objective = objective;
        tasks = instance.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
        vehicles = instance.vehicles().stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
    }

    public static Verdict of(Instance instance, Rounding rounding, Objective objective, WrittenPlan plan) {
        return new InstanceCheck(instance, rounding, objective).verdict(plan);
    }

    private Verdict verdict(WrittenPlan plan) {
        var routes =
                plan.routes().stream().filter(route -> !route.tasks().isEmpty()).toList();
        routes.forEach(this::lay);
        if (!instance.hasTechnicians() && routes.size() > vehicles.size()) {
            fault("", "", "%d routes, but only %d vehicles".formatted(routes.size(), vehicles.size()));
        }
        agree();
        drives.forEach(Drive::report);
        if (instance.hasTeams()) {
            instance.tasks().forEach(this::checkCrew);
        }
        plan.unserved().forEach(this::checkListed);
        var leftOut = instance.tasks().stream()
                .filter(task -> !servedBy.containsKey(task.id()))
                .toList();
        if (!objective.mayLeaveOut()) {
            leftOut.forEach(task -> fault("", task.id(), "is not served"));
        }
        double distance = drives.stream().mapToDouble(drive -> drive.distance).sum();
        double total = rounding.total(distance);
        double cost = objective == Objective.COST
                ? Rounding.EXACT.total(
                        distance + leftOut.stream().mapToDouble(Task::price).sum())
                : total;
        plan.cost().ifPresent(said -> checkCost(said, cost));
        return new Verdict(faults, routes.size(), total, cost, leftOut.size());
    }

    /** Who meets somewhere starts there together: put starts off until nobody is late for a meeting. */
    private void agree() {
        servedBy.forEach((task, technicians) -> {
            if (technicians.size() > 1) {
                meetings.put(task, 0.0);
            }
        });
        int rounds = meetings.isEmpty() ? 0 : tasks.size() + 1;
        boolean isMoved = !meetings.isEmpty();
        for (int round = 0; isMoved && round < rounds; round++) {
            var before = Map.copyOf(meetings);
            drives.forEach(Drive::run);
            isMoved = !before.equals(meetings);
        }
        if (isMoved) {
            fault("", "", "technicians wait for each other without end");
        }
        drives.forEach(Drive::run);
    }

    private void fault(String route, String task, String what) {
        faults.add(new Fault(route, task, what));
    }

    private void lay(WrittenRoute route) {
        var vehicle = vehicle(route);
        if (vehicle == null) {
            return;
        }
        var stops = new ArrayList<Task>();
        for (var id : route.tasks()) {
            var task = tasks.get(id);
            if (task == null) {
                fault(route.vehicle(), id, "there is no such task");
            } else if (stops.contains(task) || servedBy.containsKey(id) && !instance.hasTeams()) {
                fault(route.vehicle(), id, "is served twice");
            } else {
                stops.add(task);
                servedBy.computeIfAbsent(id, _ -> new ArrayList<>()).add(vehicle);
            }
        }
        drives.add(new Drive(route.vehicle(), vehicle, stops));
    }

    /** Technicians of a team may share what a task asks for: of each skill there must be enough at each level. */
    private void checkCrew(Task task) {
        var there = servedBy.get(task.id());
        if (there == null) {
            return;
        }
        task.crew().stream()
                .flatMap(asked -> asked.entrySet().stream())
                .distinct()
                .forEach(asked -> {
                    long needed = task.crew().stream()
                            .filter(each -> each.getOrDefault(asked.getKey(), 0) >= asked.getValue())
                            .count();
                    long have = there.stream()
                            .filter(each -> each.skills().getOrDefault(asked.getKey(), 0) >= asked.getValue())
                            .count();
                    if (have < needed) {
                        fault(
                                "",
                                task.id(),
                                "needs %d technicians with %s at level %d, not %d"
                                        .formatted(needed, asked.getKey(), asked.getValue(), have));
                    }
                });
    }

    private @Nullable Vehicle vehicle(WrittenRoute route) {
        if (!instance.hasTechnicians()) {
            if (instance.vehicles().isEmpty()) {
                fault(route.vehicle(), "", "there are no vehicles");
                return null;
            }
            return instance.vehicles().getFirst();
        }
        var vehicle = vehicles.get(route.vehicle());
        if (vehicle == null) {
            fault(route.vehicle(), "", "there is no such technician");
        } else if (!driven.add(route.vehicle())) {
            fault(route.vehicle(), "", "the technician has two routes");
        }
        return vehicle;
    }

    private void checkListed(String id) {
        if (!tasks.containsKey(id)) {
            fault("", id, "is listed as unserved, but there is no such task");
        } else if (servedBy.containsKey(id)) {
            fault("", id, "is listed as unserved, but is on a route");
        }
    }

    private void checkCost(double said, double cost) {
        if (Math.abs(said - cost) > PRINTED) {
            fault("", "", "the file says cost %s, but it is %s".formatted(said, Rounding.EXACT.total(cost)));
        }
    }

    /** One route from the start place to the end place. */
    private final class Drive {
        /** Sums of decimals do not end exactly where they should. */
        private static final double DUST = 1e-6;

        private final String route;
        private final Vehicle vehicle;
        private final List<Task> stops;
        private final double[] arrivals;
        private int place;
        private double time;
        private double distance;

        Drive(String route, Vehicle vehicle, List<Task> stops) {
            this.route = route;
            this.vehicle = vehicle;
            this.stops = List.copyOf(stops);
            arrivals = new double[stops.size()];
        }

        /** Drives it once, as meetings stand, and puts them off where it comes later. */
        void run() {
            place = vehicle.startPlace();
            time = vehicle.opens();
            distance = 0;
            for (int i = 0; i < arrivals.length; i++) {
                var task = stops.get(i);
                travelTo(task.place());
                double start = Math.max(time, task.ready());
                start = Math.max(start, meetings.getOrDefault(task.id(), start));
                meetings.replace(task.id(), start);
                arrivals[i] = Math.max(time, meetings.getOrDefault(task.id(), time));
                time = start + task.service();
            }
            travelTo(vehicle.endPlace());
        }

        private void travelTo(int to) {
            double leg = rounding.distance(instance.distances().between(place, to));
            distance += leg;
            time += leg;
            place = to;
        }

        void report() {
            var used = new HashMap<String, Integer>();
            for (int i = 0; i < arrivals.length; i++) {
                var task = stops.get(i);
                if (arrivals[i] > task.due() + DUST) {
                    fault(route, task.id(), "arrives at %s, after %s".formatted(shown(arrivals[i]), shown(task.due())));
                }
                task.needs().forEach((what, quantity) -> used.merge(what, quantity, Integer::sum));
                checkWho(task);
            }
            if (time > vehicle.closes() + DUST) {
                fault(route, "", "back at %s, after %s".formatted(shown(time), shown(vehicle.closes())));
            }
            used.forEach(this::checkStock);
        }

        private void checkWho(Task task) {
            if (!instance.hasTeams()) {
                task.skills().forEach((skill, level) -> {
                    int has = vehicle.skills().getOrDefault(skill, 0);
                    if (has < level) {
                        fault(route, task.id(), "needs %s at level %d, not %d".formatted(skill, level, has));
                    }
                });
            }
            task.tools().stream()
                    .filter(tool -> !vehicle.tools().contains(tool))
                    .forEach(tool -> fault(route, task.id(), "needs %s, which is not there".formatted(tool)));
        }

        private void checkStock(String what, int quantity) {
            int has = vehicle.stock().getOrDefault(what, 0);
            if (quantity > has) {
                fault(route, "", "%s of %d is more than %d".formatted(what, quantity, has));
            }
        }

        private static String shown(double time) {
            return Double.toString(Rounding.EXACT.total(time));
        }
    }
}
