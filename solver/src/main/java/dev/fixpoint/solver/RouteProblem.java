package dev.fixpoint.solver;

import java.util.List;

/**
 * Everything the planner needs to know, and nothing else.
 *
 * @param jobs what is to be done; identifiers are unique
 * @param shifts who works when; identifiers are unique
 */
public record RouteProblem(List<Job> jobs, List<WorkShift> shifts, TravelTimes travel, Weights weights) {
    public RouteProblem {
        jobs = List.copyOf(jobs);
        shifts = List.copyOf(shifts);
    }
}
