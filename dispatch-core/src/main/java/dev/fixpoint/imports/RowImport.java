package dev.fixpoint.imports;

import dev.fixpoint.shared.UnitId;
import java.util.List;

/** Takes the rows of one kind of file. */
interface RowImport {
    ImportKind kind();

    /**
     * Checks all rows, then saves them if none is bad. Runs in a transaction.
     *
     * @param unit whose data may be referred to and changed
     * @param author who is named in histories
     */
    Outcome take(List<Line> lines, Errors errors, UnitId unit, String author);
}
