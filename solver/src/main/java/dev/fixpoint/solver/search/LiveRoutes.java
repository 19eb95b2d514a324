package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The plan being searched: routes as linked nodes, with all that an insertion needs to know kept beside each node. Changes
 * are tentative until {@link #keep}; {@link #undo} restores the routes touched since.
 */
public final class LiveRoutes extends MeasuredRoutes {
    final JobSet unplanned;
    final UnusedShifts unused;
    final OpenedGaps gaps;

    private final boolean[] isTouched;
    private final int[] touched;
    private int touchedCount;
    private int plannedCount;
    private int usedCount;
    private boolean isLimited;
    private int mostUsed = Integer.MAX_VALUE;
    private int plannedBefore;
    private int usedBefore;
    private final Snapshots before;
    private long unplannedCost;
    private long costBefore;
    private long unplannedCostBefore;

    /** @param start job indices in order, by shift index, breaking no rule that locks do not break by themselves */
    public LiveRoutes(IndexedProblem problem, Tolerance tolerance, int[][] start) {
        super(problem, tolerance, new RouteTimeline(problem, new LinkedTimes(problem, start).appointments()));
        unplanned = new JobSet(jobCount);
        unused = new UnusedShifts(problem.shiftClasses(), shiftCount);
        isTouched = new boolean[shiftCount];
        touched = new int[shiftCount];
        gaps = new OpenedGaps(jobCount);
        before = new Snapshots(this);
        for (int job = 0; job < jobCount; job++) {
            setPlace(job, problem.place(job));
            leaveOut(job);
        }
        for (int shift = 0; shift < shiftCount; shift++) {
            begin(shift);
            fill(shift, start[shift]);
        }
        keep();
    }

    private void begin(int shift) {
        int from = startOf(shift);
        int to = endOf(shift);
        setShiftOf(from, shift);
        setShiftOf(to, shift);
        setPlace(from, problem.startPlace(shift));
        setPlace(to, problem.endPlace(shift));
        setFreeSec(from, problem.startSec(shift));
        setLatestSec(to, tolerance.homeSec(shift));
        measureRoom(shift);
        link(from, to);
        measure(shift, from, to);
    }

    private void fill(int shift, int[] jobs) {
        for (int job : jobs) {
            link(prev(endOf(shift)), job);
            link(job, endOf(shift));
            planned(job, shift);
        }
        measure(shift, startOf(shift), endOf(shift));
    }

    /** Replaces everything by a part of a plan, which is kept. Jobs and shifts of other parts do not exist here. */
    void become(Part part) {
        plannedCount = 0;
        usedCount = 0;
        for (int shift = 0; shift < shiftCount; shift++) {
            unlinkAll(shift);
            if (!part.shifts().get(shift)) {
                unused.remove(shift);
            }
        }
        unplannedCost = 0;
        for (int job = 0; job < jobCount; job++) {
            if (part.jobs().get(job)) {
                leaveOut(job);
            } else {
                setShiftOf(job, IndexedProblem.ELSEWHERE);
                unplanned.remove(job);
            }
        }
        new LinkedTimes(problem, part.routes()).appointTo(walk);
        part.shifts().stream().forEach(shift -> fill(shift, part.routes()[shift]));
        if (isLimited) {
            useNoMore();
        }
        keep();
    }

    /** The jobs here that no lock holds. */
    int[] movableJobs() {
        return IntStream.range(0, jobCount)
                .filter(job -> shiftOf(job) != IndexedProblem.ELSEWHERE && !problem.isPinned(job))
                .toArray();
    }

    private void unlinkAll(int shift) {
        count[shift] = 0;
        unused.add(shift);
        Arrays.fill(used[shift], 0);
        measureRoom(shift);
        link(startOf(shift), endOf(shift));
        clear(shift);
    }

    int touchedCount() {
        return touchedCount;
    }

    int touched(int index) {
        return touched[index];
    }

    /** Soft cost of all routes. */
    public long cost() {
        return cost;
    }

    /** Medium cost of the jobs left out. */
    public long unplannedCost() {
        return unplannedCost;
    }

    public int unplannedCount() {
        return unplanned.size();
    }

    int usedCount() {
        return usedCount;
    }

    /** From now on no more shifts are used than are now. */
    void useNoMore() {
        isLimited = true;
        mostUsed = usedCount;
    }

    /** Any shift may be used again. */
    void useFreely() {
        isLimited = false;
        mostUsed = Integer.MAX_VALUE;
    }

    boolean mayUseAnother() {
        return usedCount < mostUsed;
    }

    /** Jobs on routes per route in use. */
    double averageLength() {
        return (double) plannedCount / Math.max(1, usedCount);
    }

    /** Inserts a linked job after a node, to start at a given second. */
    void insert(int after, int job, long startSec) {
        walk.appointments().set(job, startSec);
        insert(after, job);
    }

    /** Inserts a job after a node. */
    void insert(int after, int job) {
        int shift = shiftOf(after);
        touch(shift);
        int behind = next(after);
        link(after, job);
        link(job, behind);
        planned(job, shift);
        measure(shift, after, behind);
    }

    /** Takes one job off its route. */
    void removeAlone(int job) {
        int shift = shiftOf(job);
        int from = prev(job);
        int to = next(job);
        remove(job);
        measure(shift, from, to);
    }

    /** Takes a job off its route, which must be {@link #measure measured} before it is used again. */
    void remove(int job) {
        int shift = shiftOf(job);
        touch(shift);
        gaps.add(prev(job));
        link(prev(job), next(job));
        count[shift]--;
        plannedCount--;
        problem.addLoad(used[shift], job, -1);
        measureRoom(shift);
        travelSec[shift] -= legSec(job);
        waitingSec[shift] -= stepWaitingSec(job);
        visitCost[shift] -= stepCost(job);
        visitHard[shift] -= stepHard(job);
        if (count[shift] == 0) {
            unused.add(shift);
            usedCount--;
        }
        leaveOut(job);
    }

    /** Notes that a shift has fewer or more jobs than before; at least one when it was last asked about. */
    void noteUse(int shift) {
        if (count[shift] == 0) {
            unused.add(shift);
            usedCount--;
        } else {
            unused.remove(shift);
        }
    }

    /**
     * Whether no touched route breaks more than its locks alone do. Insertions keep to this; a removal can break it only
     * where a detour is faster than the direct way.
     */
    boolean isAllowed() {
        for (int i = 0; i < touchedCount; i++) {
            if (routeHard[touched[i]] > tolerance.hard(touched[i])) {
                return false;
            }
        }
        return true;
    }

    void keep() {
        gaps.clear();
        for (int i = 0; i < touchedCount; i++) {
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
        before.clear();
        costBefore = cost;
        plannedBefore = plannedCount;
        usedBefore = usedCount;
        unplannedCostBefore = unplannedCost;
    }

    void undo() {
        for (int i = 0; i < touchedCount; i++) {
            int shift = touched[i];
            for (int job = first(shift); isJob(job); job = next(job)) {
                setShiftOf(job, IndexedProblem.NONE);
                unplanned.add(job);
            }
        }
        before.restore();
        cost = costBefore;
        plannedCount = plannedBefore;
        usedCount = usedBefore;
        unplannedCost = unplannedCostBefore;
        keep();
    }

    /** Remembers a route as it is, before it changes. */
    void touch(int shift) {
        if (!isTouched[shift]) {
            isTouched[shift] = true;
            touched[touchedCount++] = shift;
            before.save(shift);
        }
    }

    private void planned(int job, int shift) {
        if (count[shift]++ == 0) {
            unused.remove(shift);
            usedCount++;
        }
        plannedCount++;
        setShiftOf(job, shift);
        clearStep(job);
        unplanned.remove(job);
        unplannedCost -= problem.unplannedCost(job);
        problem.addLoad(used[shift], job, 1);
        measureRoom(shift);
    }

    private void leaveOut(int job) {
        setShiftOf(job, IndexedProblem.NONE);
        unplanned.add(job);
        unplannedCost += problem.unplannedCost(job);
    }
}
