package dev.fixpoint.solver;

import java.util.Map;

/**
 * A job nobody can take, and why.
 *
 * @param reason the rule that decides it: of all obstacles the one closest to being removable
 * @param obstacles per technician the first rule in the way; with very many jobs left out only for those who start closest
 */
public record Unplanned(String jobId, BrokenRule reason, Map<String, BrokenRule> obstacles) {
    public Unplanned {
        obstacles = Map.copyOf(obstacles);
    }
}
