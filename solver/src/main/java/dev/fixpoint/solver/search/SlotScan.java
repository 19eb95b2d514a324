package dev.fixpoint.solver.search;

import dev.fixpoint.solver.Slot;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Windows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every place of a plan where one more job fits, by the arithmetic and the arrays of the search. */
public final class SlotScan {
    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final Trial trial;

    public SlotScan(LiveRoutes routes) {
        this.problem = routes.problem;
        this.routes = routes;
        trial = new Trial(routes);
    }

    /** @param job left out of the plan */
    public List<Slot> slots(int job) {
        var found = new ArrayList<Slot>();
        var windows = problem.windows(job);
        for (int shift = 0; shift < routes.shiftCount; shift++) {
            if (problem.permits(job, shift)
                    && problem.fits(shift, routes.used[shift], job)
                    && windows.firstStart() <= problem.latestEndSec(shift)
                    && windows.lastStart() >= problem.startSec(shift)) {
                if (problem.warehouses().has(shift)) {
                    scanWhole(job, shift, windows, found);
                } else {
                    scan(job, shift, windows, found);
                }
            }
        }
        return found;
    }

    private void scan(int job, int shift, Windows windows, List<Slot> found) {
        int end = routes.endOf(shift);
        int place = problem.place(job);
        int position = 0;
        for (int after = routes.startOf(shift); after != end; after = routes.next(after)) {
            if (routes.freeSec(after) > windows.lastStart()) {
                return;
            }
            int behind = routes.next(after);
            long arriveSec = routes.freeSec(after) + problem.travel(routes.place(after), place);
            long boundSec = routes.latestSec(behind)
                    - problem.travel(place, routes.place(behind))
                    - problem.duration(job, shift);
            if (arriveSec <= windows.lastStart() && windows.start(arriveSec) <= boundSec) {
                long added = trial.added(after, job);
                if (added < Trial.FORBIDDEN) {
                    found.add(slot(shift, position, added, Math.min(boundSec, windows.lastStart())));
                }
            }
            position++;
        }
    }

    /** Where the van may go by a warehouse every place is walked. */
    private void scanWhole(int job, int shift, Windows windows, List<Slot> found) {
        int position = 0;
        for (int after = routes.startOf(shift); after != routes.endOf(shift); after = routes.next(after)) {
            long added = routes.whole.added(after, job);
            if (added < Trial.FORBIDDEN) {
                long addedTravelSec = routes.walk.travelSec() - routes.travelSec[shift];
                found.add(slot(shift, position, windows, added, addedTravelSec, routes.whole.new With(after, job)));
            }
            position++;
        }
    }

    private Slot slot(
            int shift, int position, Windows windows, long added, long addedTravelSec, WholeRoutes.With with) {
        var delaysSec = with.delaysSec();
        return new Slot(
                problem.shift(shift).id(),
                position,
                with.startSec(),
                Math.max(with.startSec(), Math.min(with.latestStartSec(), windows.lastStart())),
                added,
                addedTravelSec,
                (int) Arrays.stream(delaysSec).filter(sec -> sec > 0).count(),
                Math.max(0, Arrays.stream(delaysSec).max().orElse(0)));
    }

    private Slot slot(int shift, int position, long added, long latestStartSec) {
        return new Slot(
                problem.shift(shift).id(),
                position,
                trial.startSec(),
                Math.max(trial.startSec(), latestStartSec),
                added,
                trial.travelSec() - routes.travelSec[shift],
                trial.delayed(),
                trial.longestDelaySec());
    }
}
