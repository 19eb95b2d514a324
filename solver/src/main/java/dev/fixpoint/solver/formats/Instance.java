package dev.fixpoint.solver.formats;

import java.util.List;
import java.util.OptionalInt;

/**
 * A published instance as its file states it: one day, nothing scaled.
 *
 * @param hasTechnicians whether routes are those of named technicians, not of like vehicles
 * @param isPriced whether the file says what leaving a task out costs
 * @param depot where each vehicle may take on tools and parts once on its route, whenever it likes and in no time
 */
public record Instance(
        String name,
        List<Task> tasks,
        List<Vehicle> vehicles,
        Distances distances,
        boolean hasTechnicians,
        boolean isPriced,
        OptionalInt depot) {
    public Instance {
        tasks = List.copyOf(tasks);
        vehicles = List.copyOf(vehicles);
    }

    /** Where nothing is fetched on the way. */
    public Instance(
            String name,
            List<Task> tasks,
            List<Vehicle> vehicles,
            Distances distances,
            boolean hasTechnicians,
            boolean isPriced) {
        this(name, tasks, vehicles, distances, hasTechnicians, isPriced, OptionalInt.empty());
    }

    /** Whether some task needs several technicians at once; then any may be served by several. */
    public boolean hasTeams() {
        return tasks.stream().anyMatch(task -> task.people() > 1);
    }
}
