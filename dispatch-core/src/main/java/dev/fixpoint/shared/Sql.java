package dev.fixpoint.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between our types and the columns of hand-written SQL. */
public final class Sql {
    private Sql() {}

    /** A moment as a {@code timestamptz} parameter. */
    public static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime atOrNull(@Nullable Instant moment) {
        return moment == null ? null : at(moment);
    }

    /** A {@code timestamptz not null} column. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    /** The columns {@code <prefix>_zh} and {@code <prefix>_en}. */
    public static LocalText text(ResultSet row, String prefix) throws SQLException {
        return new LocalText(row.getString(prefix + "_zh"), row.getString(prefix + "_en"));
    }

    /** The columns {@code lon} and {@code lat}. */
    public static GeoPoint point(ResultSet row) throws SQLException {
        return new GeoPoint(row.getDouble("lon"), row.getDouble("lat"));
    }
}
