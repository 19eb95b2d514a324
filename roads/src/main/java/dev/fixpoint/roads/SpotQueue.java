package dev.fixpoint.roads;

import java.util.Arrays;

/** A binary heap of crossings by milliseconds, both packed into one number; the earliest comes first. */
final class SpotQueue {
    private long[] heap = new long[1024];
    private int size;

    static int node(long entry) {
        return (int) entry;
    }

    static int millis(long entry) {
        return (int) (entry >>> 32);
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int millis, int node) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long entry = (long) millis << 32 | node;
        int at = size++;
        while (at > 0 && heap[(at - 1) >>> 1] > entry) {
            heap[at] = heap[(at - 1) >>> 1];
            at = (at - 1) >>> 1;
        }
        heap[at] = entry;
    }

    long poll() {
        long first = heap[0];
        long last = heap[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }
}
