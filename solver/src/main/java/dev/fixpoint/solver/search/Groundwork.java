package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;

/** What the search of a problem looks up again and again, found once before it begins. */
public final class Groundwork {
    final IndexedProblem problem;
    final Tolerance tolerance;
    final Candidates candidates;
    final Neighbours neighbours;

    private Groundwork(IndexedProblem problem, Tolerance tolerance, Candidates candidates, Neighbours neighbours) {
        this.problem = problem;
        this.tolerance = tolerance;
        this.candidates = candidates;
        this.neighbours = neighbours;
    }

    /** @param watch once it is overdue the rest is left undone, until the next change */
    public static Groundwork of(IndexedProblem problem, Tolerance tolerance, Stopwatch watch) {
        var candidates = new Candidates(problem, tolerance, () -> !watch.isOverdue());
        var neighbours = new Neighbours(problem, () -> !watch.isOverdue());
        return new Groundwork(problem, tolerance, candidates, neighbours);
    }

    /** The same for another problem; what a change leaves as it is is taken from this. */
    public Groundwork changed(IndexedProblem next, Tolerance nextTolerance, Stopwatch watch) {
        if (!next.hasTravelOf(problem)) {
            return of(next, nextTolerance, watch);
        }
        var kept = new KeptJobs(problem, next);
        var changed = candidates.changed(next, nextTolerance, kept, () -> !watch.isOverdue());
        var around = neighbours.changed(next, kept, () -> !watch.isOverdue());
        return new Groundwork(next, nextTolerance, changed, around);
    }
}
