package dev.fixpoint.solver.formats;

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
 * @param skills skill to the least level
 * @param people how many must be there at once; more than 1 is more than the planner can send
 * @param price what leaving the task out costs, 0 in instances that set no price
 */
public record Task(
        String id,
        int place,
        double ready,
        double due,
        double service,
        Map<String, Integer> needs,
        Map<String, Integer> skills,
        Set<String> tools,
        int people,
        double price) {
    public Task {
        needs = Map.copyOf(needs);
        skills = Map.copyOf(skills);
        tools = Set.copyOf(tools);
    }
}
