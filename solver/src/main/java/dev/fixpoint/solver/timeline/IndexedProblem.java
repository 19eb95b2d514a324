package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** Beyond this many places a copy of the matrix would cost more memory than the calls cost time. */
    private static final int MATRIX_PLACES = 3_000;

    private final RouteProblem problem;
    private final Map<String, Integer> jobIndex;
    private final Map<String, Integer> shiftIndex;
    private final Map<String, Integer> technicianIndex;
    private final Permissions permissions;
    private final @Nullable TravelRows rows;

    final JobColumns jobs;
    final ShiftColumns shifts;

    public IndexedProblem(RouteProblem problem) {
        this.problem = problem;
        jobIndex = unique(problem.jobs(), Job::id, "job");
        shiftIndex = unique(problem.shifts(), WorkShift::id, "shift");
        technicianIndex = new LinkedHashMap<>();
        problem.shifts().forEach(shift -> technicianIndex.putIfAbsent(shift.technicianId(), technicianIndex.size()));
        jobs = new JobColumns(problem.jobs(), shiftIndex, technicianIndex);
        shifts = new ShiftColumns(problem.shifts(), technicianIndex);
        permissions = new Permissions(problem);
        rows = isWorthCopying() ? new TravelRows(problem.travel()) : null;
    }

    private static <T> Map<String, Integer> unique(List<T> things, Function<T, String> id, String what) {
        var index = new LinkedHashMap<String, Integer>();
        for (var thing : things) {
            if (index.putIfAbsent(id.apply(thing), index.size()) != null) {
                throw new IllegalArgumentException("Two %ss have the identifier %s".formatted(what, id.apply(thing)));
            }
        }
        return index;
    }

    /** Not for the check of a single route out of many places: that asks for fewer trips than a copy would. */
    private boolean isWorthCopying() {
        int places = problem.travel().places();
        return places <= MATRIX_PLACES && places <= 4 * (jobCount() + 2 * shiftCount());
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
        return technicianIndex.size();
    }

    public Job job(int job) {
        return problem.jobs().get(job);
    }

    public WorkShift shift(int shift) {
        return problem.shifts().get(shift);
    }

    public Weights weights() {
        return problem.weights();
    }

    /** The job with this identifier, or {@link #NONE}. */
    public int jobWith(String id) {
        return jobIndex.getOrDefault(id, NONE);
    }

    /** The shift with this identifier, or {@link #NONE}. */
    public int shiftWith(String id) {
        return shiftIndex.getOrDefault(id, NONE);
    }

    public int place(int job) {
        return jobs.place[job];
    }

    public int duration(int job) {
        return jobs.duration[job];
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

    public long pinSec(int job) {
        return jobs.pinSec[job];
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

    /** Whether skills and exclusions let a job be on a shift, whatever the time. */
    public boolean permits(int job, int shift) {
        return permissions.permits(job, shift);
    }

    /** The jobs {@link #permits permitted} on a shift; shared between like shifts, not to be changed. */
    public BitSet permittedJobs(int shift) {
        return permissions.jobsOf(shift);
    }

    /** What leaving the job out costs, medium level. */
    public long unplannedCost(int job) {
        return weights().unplannedPerPriority() * jobs.priority[job] * jobs.priority[job];
    }
}
