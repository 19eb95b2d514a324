package dev.fixpoint.solver.search;

import java.util.Arrays;

/**
 * Keeps the few items with the smallest distance, out of many. Items come into a buffer; when it is full all but the few are
 * dropped, which costs a few steps for each item instead of a walk through a heap.
 */
final class Nearest {
    private static final int INDEX_BITS = 24;

    /** How often the few fit into the buffer. */
    private static final int SPARE = 4;

    private final int most;
    private final long[] keys;
    private int size;
    private long limit = Long.MAX_VALUE;

    /** @param most items to keep, 0 or more */
    Nearest(int most) {
        this.most = most;
        keys = new long[Math.max(1, most * SPARE)];
    }

    /**
     * @param distance 0 or more
     * @param item index below 16 million
     */
    void add(long distance, int item) {
        long key = distance << INDEX_BITS | item;
        if (key < limit) {
            if (size == keys.length) {
                drop();
            }
            keys[size++] = key;
        }
    }

    /** Whether an item at this distance or more may be among those kept. */
    boolean mayAdd(long distance) {
        return distance << INDEX_BITS < limit;
    }

    /** The items from near to far; empties the collection. */
    int[] take() {
        drop();
        Arrays.sort(keys, 0, size);
        var items = new int[size];
        for (int i = 0; i < size; i++) {
            items[i] = (int) (keys[i] & (1L << INDEX_BITS) - 1);
        }
        size = 0;
        limit = Long.MAX_VALUE;
        return items;
    }

    /** Moves the few smallest keys to the front, in any order, and forgets the others. */
    private void drop() {
        if (size <= most) {
            return;
        }
        if (most > 0) {
            select();
            limit = keys[most - 1];
        }
        size = most;
    }

    /** Hoare's selection: the key that belongs at the last place kept is there, with no larger one before it. */
    private void select() {
        int at = most - 1;
        int low = 0;
        int high = size - 1;
        while (low < high) {
            long middle = keys[low + high >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (keys[i] < middle) {
                    i++;
                }
                while (keys[j] > middle) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            if (at <= j) {
                high = j;
            } else if (at >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private void swap(int one, int other) {
        long held = keys[one];
        keys[one] = keys[other];
        keys[other] = held;
    }
}
