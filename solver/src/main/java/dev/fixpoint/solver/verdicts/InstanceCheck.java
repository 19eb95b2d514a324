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
    private final Set<String> served = new HashSet<>();
    private final Set<String> driven = new HashSet<>();
    private int routes;
    private double distance;

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
        plan.routes().stream().filter(route -> !route.tasks().isEmpty()).forEach(this::drive);
        if (!instance.hasTechnicians() && routes > vehicles.size()) {
            fault("", "", "%d routes, but only %d vehicles".formatted(routes, vehicles.size()));
        }
        plan.unserved().forEach(this::checkListed);
        var leftOut = instance.tasks().stream()
                .filter(task -> !served.contains(task.id()))
                .toList();
        if (!objective.mayLeaveOut()) {
            leftOut.forEach(task -> fault("", task.id(), "is not served"));
        }
        double total = rounding.total(distance);
        double cost = objective == Objective.COST
                ? distance + leftOut.stream().mapToDouble(Task::price).sum()
                : distance;
        plan.cost().ifPresent(said -> checkCost(said, cost));
        return new Verdict(
                faults,
                routes,
                total,
                objective == Objective.COST ? Rounding.EXACT.total(cost) : total,
                leftOut.size());
    }

    private void fault(String route, String task, String what) {
        faults.add(new Fault(route, task, what));
    }

    private void drive(WrittenRoute route) {
        routes++;
        var vehicle = vehicle(route);
        if (vehicle != null) {
            new Drive(route, vehicle).run();
        }
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
        } else if (served.contains(id)) {
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

        private final WrittenRoute route;
        private final Vehicle vehicle;
        private final Map<String, Integer> used = new HashMap<>();
        private int place;
        private double time;

        Drive(WrittenRoute route, Vehicle vehicle) {
            this.route = route;
            this.vehicle = vehicle;
            place = vehicle.startPlace();
            time = vehicle.opens();
        }

        void run() {
            for (var id : route.tasks()) {
                var task = tasks.get(id);
                if (task == null) {
                    fault(route.vehicle(), id, "there is no such task");
                } else if (!served.add(id)) {
                    fault(route.vehicle(), id, "is served twice");
                } else {
                    serve(task);
                }
            }
            travelTo(vehicle.endPlace());
            if (time > vehicle.closes() + DUST) {
                fault(route.vehicle(), "", "back at %s, after %s".formatted(shown(time), shown(vehicle.closes())));
            }
            used.forEach((what, quantity) -> checkStock(what, quantity));
        }

        private void serve(Task task) {
            travelTo(task.place());
            if (time > task.due() + DUST) {
                fault(route.vehicle(), task.id(), "arrives at %s, after %s".formatted(shown(time), shown(task.due())));
            }
            time = Math.max(time, task.ready()) + task.service();
            task.needs().forEach((what, quantity) -> used.merge(what, quantity, Integer::sum));
            checkWho(task);
        }

        private void travelTo(int to) {
            double leg = rounding.distance(instance.distances().between(place, to));
            distance += leg;
            time += leg;
            place = to;
        }

        private void checkWho(Task task) {
            if (task.people() > 1) {
                fault(route.vehicle(), task.id(), "needs %d technicians at once".formatted(task.people()));
            }
            task.skills().forEach((skill, level) -> {
                int has = vehicle.skills().getOrDefault(skill, 0);
                if (has < level) {
                    fault(route.vehicle(), task.id(), "needs %s at level %d, not %d".formatted(skill, level, has));
                }
            });
            task.tools().stream()
                    .filter(tool -> !vehicle.tools().contains(tool))
                    .forEach(tool -> fault(route.vehicle(), task.id(), "needs %s, which is not there".formatted(tool)));
        }

        private void checkStock(String what, int quantity) {
            int has = vehicle.stock().getOrDefault(what, 0);
            if (quantity > has) {
                fault(route.vehicle(), "", "%s of %d is more than %d".formatted(what, quantity, has));
            }
        }

        private static String shown(double time) {
            return Double.toString(Rounding.EXACT.total(time));
        }
    }
}
