package dev.fixpoint.solver.verdicts;

/**
 * One broken rule.
 *
 * @param route as the plan names it, or empty where no route is to blame
 * @param task as the problem names it, or empty where a whole route is to blame
 */
public record Fault(String route, String task, String what) {
    @Override
    public String toString() {
        var where = new StringBuilder();
        if (!route.isEmpty()) {
            where.append("route ").append(route).append(", ");
        }
        if (!task.isEmpty()) {
            where.append("task ").append(task).append(", ");
        }
        return where.isEmpty() ? what : where.substring(0, where.length() - 2) + ": " + what;
    }
}
