package dev.fixpoint.solver.search;

import dev.fixpoint.solver.Positions;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The jobs of a problem halved by position again and again (a k-d tree; Bentley 1975): near ones are found without the others. */
final class PlaceTree {
    /** So few jobs are asked one by one. */
    private static final int LEAF = 16;

    private final double[][] axes = new double[Positions.AXES][];
    private final int[] jobs;
    private final byte[] axisAt;

    PlaceTree(IndexedProblem problem, Positions positions) {
        for (int axis = 0; axis < axes.length; axis++) {
            double[] ofPlace = positions.axis(axis);
            axes[axis] = IntStream.range(0, problem.jobCount())
                    .mapToDouble(job -> ofPlace[problem.place(job)])
                    .toArray();
        }
        jobs = IntStream.range(0, problem.jobCount()).toArray();
        axisAt = new byte[jobs.length];
        halve(0, jobs.length);
    }

    /** Orders the jobs of a range along the axis on which they are spread most, then either half. */
    private void halve(int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        byte axis = widest(from, to);
        double[] at = axes[axis];
        var ordered = Arrays.stream(jobs, from, to)
                .boxed()
                .sorted((one, other) -> Double.compare(at[one], at[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(ordered, 0, jobs, from, ordered.length);
        int middle = from + to >>> 1;
        axisAt[middle] = axis;
        halve(from, middle);
        halve(middle, to);
    }

    private byte widest(int from, int to) {
        byte widest = 0;
        double most = -1;
        for (byte axis = 0; axis < axes.length; axis++) {
            double[] at = axes[axis];
            var spread =
                    Arrays.stream(jobs, from, to).mapToDouble(job -> at[job]).summaryStatistics();
            if (spread.getMax() - spread.getMin() > most) {
                most = spread.getMax() - spread.getMin();
                widest = axis;
            }
        }
        return widest;
    }

    /** What is told about each job that may be near. */
    interface Finder {
        void ask(int job);

        /** Whether a job may be near that is so many seconds of travel away, or more. */
        boolean mayBeNear(double seconds);
    }

    /** Asks about all jobs that may be near to a job, itself among them, roughly from near to far. */
    void find(int job, Finder finder) {
        find(job, 0, jobs.length, finder);
    }

    private void find(int job, int from, int to, Finder finder) {
        if (to - from <= LEAF) {
            for (int i = from; i < to; i++) {
                finder.ask(jobs[i]);
            }
            return;
        }
        int middle = from + to >>> 1;
        double[] at = axes[axisAt[middle]];
        double beyond = at[job] - at[jobs[middle]];
        if (beyond < 0) {
            find(job, from, middle, finder);
        } else {
            find(job, middle, to, finder);
        }
        if (finder.mayBeNear(Math.abs(beyond) - 1)) {
            if (beyond < 0) {
                find(job, middle, to, finder);
            } else {
                find(job, from, middle, finder);
            }
        }
    }
}
