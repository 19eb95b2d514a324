package dev.fixpoint.solver.formats;

/**
 * What a row of a customer table says; the depot is one too.
 *
 * @param id as plans name the customer
 */
record CustomerRow(
        SourceLine line, String id, double x, double y, int demand, double ready, double due, double service) {
    CustomerRow {
        if (due < ready) {
            throw line.bad("the due date %s is before the ready time %s".formatted(plain(due), plain(ready)));
        }
    }

    /** @param row seven columns in Solomon's order */
    static CustomerRow of(SourceLine.Row row) {
        return new CustomerRow(
                row.line(),
                Integer.toString(row.count(0)),
                row.number(1),
                row.number(2),
                row.count(3),
                row.notNegative(4),
                row.notNegative(5),
                row.notNegative(6));
    }

    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
