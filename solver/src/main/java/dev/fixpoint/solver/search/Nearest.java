package dev.fixpoint.solver.search;

import java.util.Arrays;

/** Keeps the few items with the smallest distance, out of many. */
final class Nearest {
    private static final int INDEX_BITS = 24;

    private final long[] heap;
    private int size;

    Nearest(int most) {
        heap = new long[most];
    }

    /**
     * @param distance 0 or more
     * @param item index below 16 million
     */
    void add(long distance, int item) {
        long key = distance << INDEX_BITS | item;
        if (size < heap.length) {
            heap[size] = key;
            rise(size++);
        } else if (size > 0 && key < heap[0]) {
            heap[0] = key;
            sink();
        }
    }

    /** Whether an item at this distance or more may be among those kept. */
    boolean mayAdd(long distance) {
        return size < heap.length || size > 0 && distance <= heap[0] >> INDEX_BITS;
    }

    /** The items from near to far; empties the collection. */
    int[] take() {
        Arrays.sort(heap, 0, size);
        var items = new int[size];
        for (int i = 0; i < size; i++) {
            items[i] = (int) (heap[i] & (1L << INDEX_BITS) - 1);
        }
        size = 0;
        return items;
    }

    private void rise(int at) {
        while (at > 0 && heap[at] > heap[(at - 1) / 2]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink() {
        for (int at = 0; 2 * at + 1 < size; ) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[at] >= heap[child]) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int one, int other) {
        long held = heap[one];
        heap[one] = heap[other];
        heap[other] = held;
    }
}
