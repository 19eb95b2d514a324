package dev.fixpoint.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The errors of a file; all rows are counted, the first thousand errors are kept. */
final class Errors {
    static final int MOST_KEPT = 1_000;

    private final List<RowError> kept = new ArrayList<>();
    private final Set<Long> rows = new HashSet<>();

    void add(RowError error) {
        rows.add(error.row());
        if (kept.size() < MOST_KEPT) {
            kept.add(error);
        }
    }

    boolean blame(long row) {
        return rows.contains(row);
    }

    int failedRows() {
        return rows.size();
    }

    List<RowError> kept() {
        return kept;
    }
}
