package dev.fixpoint.solver.verdicts;

import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.PlanText;
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
        drives.forEach(drive -> faults.addAll(drive.faults()));
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
        double distance = drives.stream().mapToDouble(Drive::distance).sum();
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
        int depotAt = Drive.NEVER;
        for (var id : route.tasks()) {
            var task = tasks.get(id);
            if (isDepot(id)) {
                if (depotAt == Drive.NEVER) {
                    depotAt = stops.size();
                } else {
                    fault(route.vehicle(), "", "goes to the depot twice");
                }
            } else if (task == null) {
                fault(route.vehicle(), id, "there is no such task");
            } else if (stops.contains(task) || servedBy.containsKey(id) && !instance.hasTeams()) {
                fault(route.vehicle(), id, "is served twice");
            } else {
                stops.add(task);
                servedBy.computeIfAbsent(id, _ -> new ArrayList<>()).add(vehicle);
            }
        }
        var drive = new Drive(instance, rounding, meetings, route.vehicle(), vehicle, stops, depotAt);
        boolean isSaid = depotAt != Drive.NEVER || instance.depot().isEmpty();
        drives.add(isSaid ? drive : drive.withBestDepot());
    }

    private boolean isDepot(String id) {
        return id.equals(PlanText.DEPOT) && instance.depot().isPresent();
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
}
