package dev.fixpoint.solver.verdicts;

import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.Task;
import dev.fixpoint.solver.formats.Vehicle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One route of a written plan from the start place to the end place, driven as the instance defines it. */
final class Drive {
    /** That the depot is not gone to. */
    static final int NEVER = -1;

    /** Sums of decimals do not end exactly where they should. */
    private static final double DUST = 1e-6;

    private final Instance instance;
    private final Rounding rounding;
    private final Map<String, Double> meetings;
    private final String route;
    private final Vehicle vehicle;
    private final List<Task> stops;
    private final int depotAt;
    private final double[] arrivals;
    private int place;
    private double time;
    private double distance;

    /**
     * @param meetings when tasks of several technicians start, put off by who comes later
     * @param depotAt how many stops come before the depot, or {@link #NEVER}
     */
    Drive(
            Instance instance,
            Rounding rounding,
            Map<String, Double> meetings,
            String route,
            Vehicle vehicle,
            List<Task> stops,
            int depotAt) {
        this.instance = instance;
        this.rounding = rounding;
        this.meetings = meetings;
        this.route = route;
        this.vehicle = vehicle;
        this.stops = List.copyOf(stops);
        this.depotAt = depotAt;
        arrivals = new double[stops.size()];
    }

    /** The same, going to the depot where that breaks least, and of such places where the way is shortest. */
    Drive withBestDepot() {
        Drive best = this;
        run();
        for (int at = 0; at < arrivals.length; at++) {
            var other = new Drive(instance, rounding, meetings, route, vehicle, stops, at);
            other.run();
            int fewer = best.faults().size() - other.faults().size();
            if (fewer > 0 || fewer == 0 && other.distance < best.distance) {
                best = other;
            }
        }
        return best;
    }

    /** Drives it once, as meetings stand, and puts them off where it comes later. */
    void run() {
        place = vehicle.startPlace();
        time = vehicle.opens();
        distance = 0;
        for (int i = 0; i < arrivals.length; i++) {
            var task = stops.get(i);
            goToDepot(i);
            travelTo(task.place());
            double start = Math.max(time, task.ready());
            start = Math.max(start, meetings.getOrDefault(task.id(), start));
            meetings.replace(task.id(), start);
            arrivals[i] = Math.max(time, meetings.getOrDefault(task.id(), time));
            time = start + task.service();
        }
        goToDepot(arrivals.length);
        travelTo(vehicle.endPlace());
    }

    private void goToDepot(int stop) {
        if (stop == depotAt) {
            travelTo(instance.depot().orElseThrow());
        }
    }

    private void travelTo(int to) {
        double leg = rounding.distance(instance.distances().between(place, to));
        distance += leg;
        time += leg;
        place = to;
    }

    double distance() {
        return distance;
    }

    /** What is broken as it was driven last. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var used = new HashMap<String, Integer>();
        for (int i = 0; i < arrivals.length; i++) {
            var task = stops.get(i);
            if (arrivals[i] > task.due() + DUST) {
                faults.add(fault(task, "arrives at %s, after %s".formatted(shown(arrivals[i]), shown(task.due()))));
            }
            checkSkills(task, faults);
            if (depotAt == NEVER || i < depotAt) {
                task.needs().forEach((what, quantity) -> used.merge(what, quantity, Integer::sum));
                task.tools().stream()
                        .filter(tool -> !vehicle.tools().contains(tool))
                        .forEach(tool -> faults.add(fault(task, "needs %s, which is not there".formatted(tool))));
            }
        }
        if (time > vehicle.closes() + DUST) {
            faults.add(new Fault(route, "", "back at %s, after %s".formatted(shown(time), shown(vehicle.closes()))));
        }
        used.forEach((what, quantity) -> {
            int has = vehicle.stock().getOrDefault(what, 0);
            if (quantity > has) {
                faults.add(new Fault(route, "", "%s of %d is more than %d".formatted(what, quantity, has)));
            }
        });
        return faults;
    }

    private void checkSkills(Task task, List<Fault> faults) {
        if (!instance.hasTeams()) {
            task.skills().forEach((skill, level) -> {
                int has = vehicle.skills().getOrDefault(skill, 0);
                if (has < level) {
                    faults.add(fault(task, "needs %s at level %d, not %d".formatted(skill, level, has)));
                }
            });
        }
    }

    private Fault fault(Task task, String what) {
        return new Fault(route, task.id(), what);
    }

    private static String shown(double time) {
        return Double.toString(Rounding.EXACT.total(time));
    }
}
