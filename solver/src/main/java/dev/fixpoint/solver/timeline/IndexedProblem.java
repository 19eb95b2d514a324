package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Positions;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RouteProblem} with every identifier replaced by an index, for code that runs millions of times.
 *
 * <p>Immutable. Jobs, shifts and technicians are numbered in the order of the problem.
 */
public final class IndexedProblem {
    /** No pin, no preference, not published, no shift. */
    public static final int NONE = -1;

    /** Pinned to a shift that is not part of this problem: nobody here may take the job. */
    public static final int ELSEWHERE = -2;

    private final RouteProblem problem;
    private final Identifiers identifiers;
    private final @Nullable TravelRows rows;
    private final boolean costsIgnoreTime;
    private final ShiftClasses shiftClasses;
    private final Links links;
    private final LockedOrder lockedOrder;
    private final Warehouses warehouses;
    private @Nullable Job guest;

    final JobColumns jobs;
    final ShiftColumns shifts;
    final Loads loads;
    final Permissions permissions;

    public IndexedProblem(RouteProblem problem) {
        this(problem, false, null);
    }

    /**
     * A problem whose last job may become another one for each question asked, see {@link #receive}. Unlike other problems
     * it is not for several threads.
     */
    public static IndexedProblem withGuest(RouteProblem problem) {
        return new IndexedProblem(problem, true, null);
    }

    /** Another problem, numbered with what is known of this one where they are alike. */
    public IndexedProblem changed(RouteProblem next) {
        return new IndexedProblem(next, false, this);
    }

    private IndexedProblem(RouteProblem problem, boolean hasGuest, @Nullable IndexedProblem before) {
        this.problem = problem;
        identifiers = Identifiers.of(problem);
        jobs = new JobColumns(problem.jobs(), identifiers, problem.weights());
        shifts = new ShiftColumns(problem.shifts(), identifiers.technicians());
        permissions = new Permissions(
                problem,
                hasGuest ? identifiers.technicians().keySet() : Permissions.namedTechnicians(problem),
                jobs.duration,
                before == null ? null : before.permissions);
        warehouses = new Warehouses(problem.shifts());
        loads = new Loads(problem);
        costsIgnoreTime = !hasGuest && RouteCosts.ignoreTime(problem);
        shiftClasses = new ShiftClasses(problem);
        links = new Links(problem, identifiers.jobs());
        lockedOrder =
                new LockedOrder(problem.jobs(), jobs.pinShift, problem.shifts().size());
        rows = hasGuest ? null : TravelRows.of(problem, before == null ? null : before.rows);
    }

    public boolean hasTravelOf(IndexedProblem other) {
        return problem.travel() == other.problem.travel();
    }

    /** Whether the shifts, and all that jobs can tell of them, are those of another problem. */
    public boolean hasShiftsOf(IndexedProblem other) {
        return problem.shifts().equals(other.problem.shifts())
                && shiftClasses.isLike(other.shiftClasses)
                && weights().equals(other.weights());
    }

    /** Where the places are, if that is known. */
    public Optional<Positions> positions() {
        return problem.travel().positions();
    }

    /** Lets another job take the place of the last one; only for problems {@link #withGuest}. */
    public void receive(Job job) {
        guest = job;
        int index = jobCount() - 1;
        jobs.fill(index, job, identifiers, weights());
        loads.receive(index, job);
        permissions.receive(index, job, problem.shifts());
    }

    /**
     * Whether cost is travel and who does what, and nothing on the way depends on time but the windows: then what an
     * insertion adds is known without walking the route.
     */
    public boolean costsIgnoreTime() {
        return costsIgnoreTime;
    }

    public Links links() {
        return links;
    }

    public Warehouses warehouses() {
        return warehouses;
    }

    public ShiftClasses shiftClasses() {
        return shiftClasses;
    }

    /** Travel seconds between two places, which are indices into the problem's travel times. */
    public int travel(int from, int to) {
        return rows == null ? problem.travel().seconds(from, to) : rows.seconds(from, to);
    }

    /** The same by rows, where the problem is small enough to keep them. */
    public @Nullable TravelRows travelRows() {
        return rows;
    }

    public int jobCount() {
        return problem.jobs().size();
    }

    public int shiftCount() {
        return problem.shifts().size();
    }

    public int technicianCount() {
        return identifiers.technicians().size();
    }

    public Job job(int job) {
        return guest != null && job == jobCount() - 1 ? guest : problem.jobs().get(job);
    }

    public WorkShift shift(int shift) {
        return problem.shifts().get(shift);
    }

    public Weights weights() {
        return problem.weights();
    }

    /** The job with this identifier, or {@link #NONE}. */
    public int jobWith(String id) {
        return identifiers.jobs().getOrDefault(id, NONE);
    }

    /** The shift with this identifier, or {@link #NONE}. */
    public int shiftWith(String id) {
        return identifiers.shifts().getOrDefault(id, NONE);
    }

    public int place(int job) {
        return jobs.place[job];
    }

    /** Seconds of service when this technician does it. */
    public int duration(int job, int shift) {
        return permissions.durations(shift)[job];
    }

    /** The same for every job. Not to be changed. */
    int[] durations(int shift) {
        return permissions.durations(shift);
    }

    /** Seconds of service at a pace of 100 %. */
    public int usualDuration(int job) {
        return jobs.duration[job];
    }

    /** Seconds of service when the quickest technician does it. */
    public int shortestDuration(int job) {
        return permissions.shortest(job);
    }

    public int priority(int job) {
        return jobs.priority[job];
    }

    public Windows windows(int job) {
        return jobs.windows[job];
    }

    /** The shift a job is pinned to, {@link #NONE} when it is free, {@link #ELSEWHERE} when that shift is not here. */
    public int pinShift(int job) {
        return jobs.pinShift[job];
    }

    public boolean isPinned(int job) {
        return jobs.pinShift[job] != NONE;
    }

    /** When a locked job starts; only of one that {@link #isTimed}. */
    public long pinSec(int job) {
        return jobs.pinSec[job];
    }

    /** Whether a lock says when a job starts. */
    public boolean isTimed(int job) {
        return jobs.pinSec[job] != JobColumns.UNTIMED;
    }

    public LockedOrder lockedOrder() {
        return lockedOrder;
    }

    public int startPlace(int shift) {
        return shifts.startPlace[shift];
    }

    public int endPlace(int shift) {
        return shifts.endPlace[shift];
    }

    public long startSec(int shift) {
        return shifts.startSec[shift];
    }

    public long endSec(int shift) {
        return shifts.endSec[shift];
    }

    public int technician(int shift) {
        return shifts.technician[shift];
    }

    /** The end of the shift with its overtime. */
    public long latestEndSec(int shift) {
        return shifts.endSec[shift] + shifts.overtimeSec[shift];
    }

    public int longestTripSec(int shift) {
        return shifts.longestTripSec[shift];
    }

    public long mostTravelSec(int shift) {
        return shifts.mostTravelSec[shift];
    }

    /** How many kinds of parts or space jobs need from a van. */
    public int loadKinds() {
        return loads.kinds();
    }

    public int need(int job, int kind) {
        return loads.need(job, kind);
    }

    /** What is left of the only kind of load when {@code used} is given. */
    public long room(int shift, int[] used) {
        return loads.room(shift, used);
    }

    /** Whether a van that already gives {@code used}, by kind, has enough for one more job. */
    public boolean fits(int shift, int[] used, int job) {
        return loads.fits(shift, used, job);
    }

    public void addLoad(int[] used, int job, int times) {
        loads.add(used, job, times);
    }

    /** Units of a kind that the van lacks; 0 when there is enough. */
    public int lacking(int shift, int[] used, int kind) {
        return loads.lacking(shift, used, kind);
    }

    public String loadName(int kind) {
        return loads.name(kind);
    }

    /** Whether skills, exclusions and the tools and parts at hand let a job be on a shift, whatever the time. */
    public boolean permits(int job, int shift) {
        return permissions.permits(job, shift);
    }

    /** The jobs {@link #permits permitted} on a shift; shared between like shifts, not to be changed. */
    public BitSet permittedJobs(int shift) {
        return permissions.jobsOf(shift);
    }

    /** What leaving the job out costs, medium level. */
    public long unplannedCost(int job) {
        return jobs.unplannedCost[job];
    }
}
