package dev.fixpoint.map;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Sql;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds addresses by the configured geocoder, and streets and places of the map by part of their Chinese or Latin name. */
@Service
public class PlaceSearch {
    private static final int MOST = 8;

    /** Pieces of one street closer than this, in metres of the map's projection, are one street. */
    private static final int SAME_STREET = 2_000;

    private final OutsideSearch outside;
    private final MapTiles map;
    private final JdbcClient sql;

    PlaceSearch(OutsideSearch outside, MapTiles map, JdbcClient sql) {
        this.outside = outside;
        this.map = map;
        this.sql = sql;
    }

    /** @param location a point on the street, or the place itself */
    public record FoundPlace(LocalText name, GeoPoint location) {}

    /** At most eight: addresses first, as they are the more exact; then the map's, which need no other service. */
    public List<FoundPlace> find(String text, Language language) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var addresses = outside.find(wanted, language, map.view(), MOST);
        return Stream.concat(addresses.stream(), onMap(wanted).stream())
                .limit(MOST)
                .toList();
    }

    /** Names that begin with the text first, then the shorter. */
    private List<FoundPlace> onMap(String wanted) {
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
