package dev.fixpoint.demo;

import dev.fixpoint.shared.GeoPoint;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows for one table, in the text format of PostgreSQL's COPY. */
final class Rows {
    private final String table;
    private final List<String> columns;
    private final StringBuilder text = new StringBuilder();
    private int size;

    Rows(String table, String columns) {
        this.table = table;
        this.columns = List.of(columns.split(" "));
    }

    /** Values in the order of the columns. */
    void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "%s has columns %s; got %d values".formatted(table, columns, values.length));
        }
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(written(values[i]));
        }
        text.append('\n');
        size++;
    }

    void copyInto(Connection connection) throws SQLException {
        var copy = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException("Cannot copy into " + table, e);
        }
    }

    String table() {
        return table;
    }

    int size() {
        return size;
    }

    /** What would be sent. */
    @Override
    public String toString() {
        return text.toString();
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case GeoPoint point -> "SRID=4326;POINT(%s %s)".formatted(point.lon(), point.lat());
            case Collection<?> items -> items.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
            default ->
                value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        };
    }
}
