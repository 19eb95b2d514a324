package dev.fixpoint.parts;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What lies where and how it came there, as far as the caller's unit reaches. */
@Service
public class StockLists {
    private static final String IN_REACH =
            "select s.id from stock_location s join organisation_unit u on u.id = s.unit_id where u.lineage @> array[:unit::uuid]";

    /** From each of the two indexes on places as many as a page holds: a place where little happens is found as fast as others. */
    private static final String AT_PLACE = """
            ((select id from stock_movement where from_location = :location and (:part::uuid is null or part_id = :part)
                and (:after::uuid is null or id < :after) order by id desc limit :limit)
            union all
            (select id from stock_movement where to_location = :location and (:part::uuid is null or part_id = :part)
                and (:after::uuid is null or id < :after) order by id desc limit :limit)) here
            join stock_movement m on m.id = here.id""";

    private static final String MOVEMENTS = """
            select m.*, p.code part_code,
                   f.kind from_kind, f.code from_code, f.name_zh from_name_zh, f.name_en from_name_en,
                   t.kind to_kind, t.code to_code, t.name_zh to_name_zh, t.name_en to_name_en
            from %s join part p on p.id = m.part_id
                left join stock_location f on f.id = m.from_location
                left join stock_location t on t.id = m.to_location
            where (m.from_location in (%s) or m.to_location in (%s))
              and (:part::uuid is null or m.part_id = :part)
              and (:after::uuid is null or m.id < :after)
            order by m.id desc limit :limit""";

    private final JdbcClient sql;

    StockLists(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Parts that lie somewhere, in order of their numbers, then of the places' codes.
     *
     * @param text a piece of a part's number or name; {@code null} for all
     */
    public Page<StockLevel> levels(
            @Nullable StockLocationId location, @Nullable String text, UnitId caller, PageRequest page) {
        var found = sql.sql("""
                        select p.id part_id, p.code part_code, p.name_zh part_zh, p.name_en part_en, p.serial_tracked,
                               s.id, s.kind, s.code, s.name_zh, s.name_en, l.quantity, l.reserved,
                               array(select serial from stock_unit n where n.part_id = p.id and n.location_id = s.id
                                     order by 1) serials
                        from stock_level l join part p on p.id = l.part_id join stock_location s on s.id = l.location_id
                        where l.quantity > 0 and s.id in (""" + IN_REACH + """
                        )
                          and (:location::uuid is null or s.id = :location)
                          and (:text::text is null or p.code || ' ' || p.name_zh || ' ' || p.name_en ilike '%' || :text || '%')
                          and (:after::text is null or p.code >= split_part(:after, ' ', 1)) -- lets the index begin there
                          and (:after::text is null or (p.code, s.code) > (split_part(:after, ' ', 1), substr(:after, strpos(:after, ' ') + 1)))
                        order by p.code, s.code limit :limit""")
                .param("unit", caller.value())
                .param("location", location == null ? null : location.value())
                .param("text", Parts.pattern(text))
                .param("after", page.cursor())
                .param("limit", page.limit() + 1)
                .query((row, _) -> new StockLevel(
                        location(row, ""),
                        new PartId(Sql.uuid(row, "part_id")),
                        row.getString("part_code"),
                        new LocalText(row.getString("part_zh"), row.getString("part_en")),
                        row.getBoolean("serial_tracked"),
                        row.getInt("quantity"),
                        row.getInt("reserved"),
                        List.of((String[]) row.getArray("serials").getArray())))
                .list();
        return Page.of(
                found,
                page.limit(),
                level -> level.partCode() + " " + level.location().code());
    }

    /** The newest first. */
    public Page<Movement> movements(
            @Nullable PartId part, @Nullable StockLocationId location, UnitId caller, PageRequest page) {
        var found = sql.sql(MOVEMENTS.formatted(location == null ? "stock_movement m" : AT_PLACE, IN_REACH, IN_REACH))
                .param("unit", caller.value())
                .param("part", part == null ? null : part.value())
                .param("location", location == null ? null : location.value())
                .param("after", page.after().orElse(null))
                .param("limit", page.limit() + 1)
                .query(StockLists::movement)
                .list();
        return Page.of(found, page.limit(), movement -> movement.id().toString());
    }

    private static Movement movement(ResultSet row, int index) throws SQLException {
        var visit = Sql.uuidOrNull(row, "visit_id");
        return new Movement(
                Sql.uuid(row, "id"),
                Movement.Kind.valueOf(row.getString("kind")),
                new PartId(Sql.uuid(row, "part_id")),
                row.getString("part_code"),
                row.getInt("quantity"),
                end(row, "from_"),
                end(row, "to_"),
                row.getString("serial"),
                visit == null ? null : new VisitId(visit),
                row.getString("note"),
                Sql.instant(row, "at"),
                row.getString("by_whom"));
    }

    private static @Nullable StockLocation end(ResultSet row, String prefix) throws SQLException {
        UUID id = Sql.uuidOrNull(row, prefix + "location");
        return id == null ? null : location(row, prefix, id);
    }

    private static StockLocation location(ResultSet row, String prefix) throws SQLException {
        return location(row, prefix, Sql.uuid(row, "id"));
    }

    private static StockLocation location(ResultSet row, String prefix, UUID id) throws SQLException {
        return new StockLocation(
                new StockLocationId(id),
                StockLocationKind.valueOf(row.getString(prefix + "kind")),
                row.getString(prefix + "code"),
                Sql.text(row, prefix + "name"));
    }
}
