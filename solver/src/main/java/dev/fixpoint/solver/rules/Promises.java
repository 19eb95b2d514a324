package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.Change;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Comparator;

/** By when jobs must start, and what would have to be agreed on to start them later. */
final class Promises {
    private final IndexedProblem problem;

    Promises(IndexedProblem problem) {
        this.problem = problem;
    }

    /** @param walk which knows when linked jobs are appointed */
    long latestStart(Tolerance tolerance, RouteTimeline walk, int job) {
        return walk.appointments().has(job) && !problem.isPinned(job)
                ? walk.appointments().at(job)
                : tolerance.latestStart(job, walk.shift());
    }

    /** The last window stays open until service can start. */
    Change closingLater(int job, long startSec) {
        var wanted = problem.job(job);
        var last = wanted.windows().stream()
                .max(Comparator.comparingLong(TimeSpan::toSec))
                .orElseThrow();
        return new Change.Widen(wanted.id(), last, new TimeSpan(last.fromSec(), startSec + 1));
    }

    /** The window that lacks the least to overlap a shift, opened or closed so that it does, by a second. */
    Change overlapping(int job, int shift) {
        var wanted = problem.job(job);
        return wanted.windows().stream()
                .map(window -> new Change.Widen(wanted.id(), window, reaching(window, shift)))
                .min(Comparator.comparingLong(Change::amount))
                .orElseThrow();
    }

    private TimeSpan reaching(TimeSpan window, int shift) {
        return window.toSec() <= problem.startSec(shift)
                ? new TimeSpan(window.fromSec(), problem.startSec(shift) + 1)
                : new TimeSpan(problem.latestEndSec(shift), window.toSec());
    }
}
