package dev.fixpoint.roads;

import java.util.Arrays;
import java.util.List;

/**
 * Driving seconds between all spots known so far, those within the horizon. Immutable: a wider table shares the rows of the
 * one before.
 *
 * <p>Spots are added in batches. Each has a row to every spot known when its batch was complete, and a row from every spot
 * known before its batch; so a batch of new spots changes no row that exists.
 *
 * @param keys by spot: {@link RoadSpot#key}
 * @param out by spot: to every spot known with it
 * @param in by spot: from every spot known before it
 */
record TripTable(long[] keys, SparseRow[] out, SparseRow[] in) {
    static final TripTable EMPTY = new TripTable(new long[0], new SparseRow[0], new SparseRow[0]);

    /** One spot to add. */
    record Entry(long key, SparseRow out, SparseRow in) {}

    int size() {
        return keys.length;
    }

    TripTable plus(List<Entry> batch) {
        int known = size();
        var wider = new TripTable(
                Arrays.copyOf(keys, known + batch.size()),
                Arrays.copyOf(out, known + batch.size()),
                Arrays.copyOf(in, known + batch.size()));
        for (int i = 0; i < batch.size(); i++) {
            wider.keys[known + i] = batch.get(i).key();
            wider.out[known + i] = batch.get(i).out();
            wider.in[known + i] = batch.get(i).in();
        }
        return wider;
    }

    /** Seconds within the horizon, or {@link SparseRow#ABSENT}. */
    int seconds(int from, int to) {
        var row = out[from];
        return to < row.length() ? row.get(to) : in[to].get(from);
    }

    /** What the rows take in memory. */
    long bytes() {
        long bytes = 0;
        for (int spot = 0; spot < size(); spot++) {
            bytes += out[spot].bytes() + in[spot].bytes();
        }
        return bytes;
    }
}
