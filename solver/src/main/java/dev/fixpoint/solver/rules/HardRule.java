package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Optional;

/** One rule about a job on a route. */
interface HardRule {
    /**
     * @param walk just after visiting {@code job}
     * @return the rule as broken by this visit, empty when it is kept
     */
    Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job);
}
