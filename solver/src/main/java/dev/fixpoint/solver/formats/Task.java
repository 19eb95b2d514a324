package dev.fixpoint.solver.formats;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something to be served, in the instance's own units.
 *
 * @param id as a written plan names it
 * @param place index into the instance's {@link Distances}
 * @param ready earliest start of service
 * @param due latest start of service, not before {@code ready}
 * @param needs what is taken from the vehicle: name to quantity, 1 or more
 * @param crew for each technician who must be there, skill to the least level; one for most tasks
 * @param price what leaving the task out costs, 0 in instances that set no price
 */
public record Task(
        String id,
        int place,
        double ready,
        double due,
        double service,
        Map<String, Integer> needs,
        List<Map<String, Integer>> crew,
        Set<String> tools,
        double price) {
    public Task {
        needs = Map.copyOf(needs);
        crew = crew.stream().map(Map::copyOf).toList();
        tools = Set.copyOf(tools);
    }

    /** How many must be there at once. */
    public int people() {
        return crew.size();
    }

    /** Least levels of the first technician. */
    public Map<String, Integer> skills() {
        return crew.getFirst();
    }
}
