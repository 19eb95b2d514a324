package dev.fixpoint.imports;

import dev.fixpoint.shared.UnitId;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over what other systems know, from CSV files. A file is taken as a whole or not at all. */
@Service
public class Imports {
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('fixpoint import'))";

    private final Map<ImportKind, RowImport> imports = new EnumMap<>(ImportKind.class);
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    Imports(List<RowImport> imports, TransactionTemplate transaction, JdbcClient sql) {
        imports.forEach(i -> this.imports.put(i.kind(), i));
        this.transaction = transaction;
        this.sql = sql;
    }

    /**
     * Imports a file; again, it changes nothing.
     *
     * @param body comma-separated values (RFC 4180) with a header; a byte order mark is accepted
     * @param encoding {@code utf-8} or {@code gb18030}
     * @param dryRun only say what would happen, also of a file with errors
     * @param unit whose data may be referred to and changed, with the units below it
     * @throws dev.fixpoint.shared.Refusal {@code import-rejected} with the report as {@code report} if a row is bad, or
     *     what is wrong with the file as a whole
     */
    public ImportReport run(
            ImportKind kind, InputStream body, String encoding, boolean dryRun, UnitId unit, String author) {
        var errors = new Errors();
        var lines = CsvFile.read(kind, body, encoding, errors);
        return Objects.requireNonNull(transaction.execute(status -> {
            sql.sql(ONE_AT_A_TIME).query().listOfRows();
            var outcome = Objects.requireNonNull(imports.get(kind)).take(lines, errors, unit, author);
            var report = report(kind, dryRun, lines.size(), outcome, errors);
            if (dryRun) {
                status.setRollbackOnly();
            } else if (report.failed() > 0) {
                throw ImportProblem.REJECTED.refuse(report.failed()).with("report", report);
            }
            return report;
        }));
    }

    /** A file to begin with: the header and one example row, UTF-8 with a byte order mark. */
    public String template(ImportKind kind) {
        return kind.template();
    }

    private static ImportReport report(ImportKind kind, boolean dryRun, int rows, Outcome outcome, Errors errors) {
        return new ImportReport(
                kind,
                dryRun,
                rows,
                outcome.created(),
                outcome.updated(),
                outcome.unchanged(),
                errors.failedRows(),
                errors.kept());
    }
}
