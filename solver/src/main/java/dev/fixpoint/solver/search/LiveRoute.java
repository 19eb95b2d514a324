package dev.fixpoint.solver.search;

import java.util.Arrays;

/** One route while it is being searched: its jobs, and what an insertion needs to know without walking it again. */
final class LiveRoute {
    int[] jobs = new int[8];
    int count;
    /** When the technician is free again after each job. */
    long[] freeSec = new long[9];
    /** The latest arrival at each job, and at {@code count} at home, that still keeps the rest of the route. */
    long[] latestSec = new long[9];
    /** Start place, places of the jobs, end place. */
    int[] places = new int[10];
    /** Travel to each job, and at {@code count} home. */
    int[] legSec = new int[9];

    long cost;
    long hard;
    long waitingSec;
    /** The most time between being free and having to be at the next place; a longer job fits nowhere. */
    long widestSec;

    void copyFrom(LiveRoute other) {
        ensure(other.count);
        System.arraycopy(other.jobs, 0, jobs, 0, other.count);
        System.arraycopy(other.freeSec, 0, freeSec, 0, other.count);
        System.arraycopy(other.latestSec, 0, latestSec, 0, other.count + 1);
        System.arraycopy(other.places, 0, places, 0, other.count + 2);
        System.arraycopy(other.legSec, 0, legSec, 0, other.count + 1);
        count = other.count;
        cost = other.cost;
        hard = other.hard;
        waitingSec = other.waitingSec;
        widestSec = other.widestSec;
    }

    void insert(int at, int job) {
        ensure(count + 1);
        System.arraycopy(jobs, at, jobs, at + 1, count - at);
        jobs[at] = job;
        count++;
    }

    void remove(int job) {
        int at = indexOf(job);
        System.arraycopy(jobs, at + 1, jobs, at, count - at - 1);
        count--;
    }

    int indexOf(int job) {
        for (int i = 0; i < count; i++) {
            if (jobs[i] == job) {
                return i;
            }
        }
        throw new IllegalStateException("Job %d is not on this route".formatted(job));
    }

    int[] toArray() {
        return Arrays.copyOf(jobs, count);
    }

    /** @param startSec when the shift starts */
    void measureGaps(long startSec) {
        long freeAt = startSec;
        widestSec = Long.MIN_VALUE;
        for (int i = 0; i <= count; i++) {
            widestSec = Math.max(widestSec, latestSec[i] - freeAt);
            freeAt = i < count ? freeSec[i] : freeAt;
        }
    }

    private void ensure(int capacity) {
        if (capacity > jobs.length) {
            int larger = Math.max(capacity, 2 * jobs.length);
            jobs = Arrays.copyOf(jobs, larger);
            freeSec = Arrays.copyOf(freeSec, larger + 1);
            latestSec = Arrays.copyOf(latestSec, larger + 1);
            places = Arrays.copyOf(places, larger + 2);
            legSec = Arrays.copyOf(legSec, larger + 1);
        }
    }
}
