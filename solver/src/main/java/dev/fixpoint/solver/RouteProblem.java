package dev.fixpoint.solver;

import java.util.List;

/**
 * Everything the planner needs to know, and nothing else.
 *
 * @param jobs what is to be done; identifiers are unique
 * @param shifts who works when; identifiers are unique
 * @param links what ties jobs together; those naming a job that is not here are ignored
 */
public record RouteProblem(
        List<Job> jobs, List<WorkShift> shifts, List<Link> links, TravelTimes travel, Weights weights) {
    public RouteProblem {
        jobs = List.copyOf(jobs);
        shifts = List.copyOf(shifts);
        links = List.copyOf(links);
    }

    /** With jobs that have nothing to do with each other. */
    public RouteProblem(List<Job> jobs, List<WorkShift> shifts, TravelTimes travel, Weights weights) {
        this(jobs, shifts, List.of(), travel, weights);
    }
}
