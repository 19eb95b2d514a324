package dev.fixpoint.solver.formats;

import dev.fixpoint.solver.TravelTimes;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Travel times from a table, {@code rows[from][to]} seconds. */
record TravelMatrix(int[][] rows) implements TravelTimes {
    @Override
    public int places() {
        return rows.length;
    }

    @Override
    public int seconds(int from, int to) {
        return rows[from][to];
    }

    int longest() {
        return Stream.of(rows).flatMapToInt(IntStream::of).max().orElse(0);
    }
}
