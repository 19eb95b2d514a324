package dev.fixpoint.solver.search;

import java.util.Arrays;

/** A set of job indices with constant-time add, remove and random access. */
final class JobSet {
    private final int[] jobs;
    private final int[] position;
    private int size;

    JobSet(int capacity) {
        jobs = new int[capacity];
        position = new int[capacity];
        Arrays.fill(position, -1);
    }

    void add(int job) {
        if (position[job] < 0) {
            position[job] = size;
            jobs[size++] = job;
        }
    }

    void remove(int job) {
        int at = position[job];
        if (at >= 0) {
            int last = jobs[--size];
            jobs[at] = last;
            position[last] = at;
            position[job] = -1;
        }
    }

    int size() {
        return size;
    }

    int get(int index) {
        return jobs[index];
    }
}
