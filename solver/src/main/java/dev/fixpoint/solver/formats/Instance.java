package dev.fixpoint.solver.formats;

import java.util.List;

/**
 * A published instance as its file states it: one day, nothing scaled.
 *
 * @param hasTechnicians whether routes are those of named technicians, not of like vehicles
 * @param isPriced whether the file says what leaving a task out costs
 */
public record Instance(
        String name,
        List<Task> tasks,
        List<Vehicle> vehicles,
        Distances distances,
        boolean hasTechnicians,
        boolean isPriced) {
    public Instance {
        tasks = List.copyOf(tasks);
        vehicles = List.copyOf(vehicles);
    }

    /** Whether some task needs several technicians at once; then any may be served by several. */
    public boolean hasTeams() {
        return tasks.stream().anyMatch(task -> task.people() > 1);
    }
}
