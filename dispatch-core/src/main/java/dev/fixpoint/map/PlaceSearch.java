package dev.fixpoint.map;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Sql;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds streets and places of the map by part of their Chinese or Latin name. */
@Service
public class PlaceSearch {
    private static final int MOST = 8;

    /** Pieces of one street closer than this, in metres of the map's projection, are one street. */
    private static final int SAME_STREET = 2_000;

    private final JdbcClient sql;

    PlaceSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param location a point on the street, or the place itself */
    public record FoundPlace(LocalText name, GeoPoint location) {}

    /** At most eight; names that begin with the text first, then the shorter. */
    public List<FoundPlace> find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                        select name_zh, name_en, ST_X(at) lon, ST_Y(at) lat from (
                            select name_zh, name_en, ST_Transform(ST_ClosestPoint(shape, ST_Centroid(shape)), 4326) at
                            from (
                                select name_zh, name_en, ST_Collect(shape) shape from (
                                    select name_zh, name_en, shape,
                                        ST_ClusterDBSCAN(shape, :near, 1) over (partition by name_zh, name_en) part
                                    from (select * from map_feature
                                          where layer in ('street', 'place') and (name_zh <> '' or name_en <> '')
                                            and (name_zh || ' ' || name_en) ilike '%' || :text || '%'
                                          limit 400) found) parts
                                group by name_zh, name_en, part) streets) named
                        order by not (lower(name_zh) like :text || '%' or lower(name_en) like :text || '%'),
                            length(name_zh || name_en), name_zh, name_en
                        limit :most""")
                .param("text", wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("near", SAME_STREET)
                .param("most", MOST)
                .query((row, _) -> new FoundPlace(Sql.text(row, "name"), Sql.point(row)))
                .list();
    }
}
