package dev.fixpoint.imports;

import java.util.List;

/**
 * What an import did or, on a dry run, would have done.
 *
 * @param failed rows with errors; if there are any, nothing is saved
 * @param errors at most 1,000
 */
public record ImportReport(
        ImportKind kind,
        boolean dryRun,
        int rows,
        int created,
        int updated,
        int unchanged,
        int failed,
        List<RowError> errors) {
    public ImportReport {
        errors = List.copyOf(errors);
    }
}
