package dev.fixpoint.organisation;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks an area with the very function the database's constraint uses. */
@Component
class Areas {
    private final JdbcClient sql;

    Areas(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * An area as GeoJSON that can be stored.
     *
     * @throws dev.fixpoint.shared.Refusal {@code area-invalid}, naming the place
     */
    String storable(JsonNode given) {
        var geometry = GeoJson.polygons(given).toString();
        sql.sql("""
                        select reason(d) reason, ST_X(location(d)) lon, ST_Y(location(d)) lat
                        from ST_IsValidDetail(ST_Force2D(ST_GeomFromGeoJSON(:area))) d where not valid(d)""")
                .param("area", geometry)
                .query((row, _) -> {
                    var at = "%.5f, %.5f".formatted(row.getDouble("lon"), row.getDouble("lat"));
                    var reason = row.getString("reason").toLowerCase(Locale.ROOT);
                    throw GeoJson.bad(
                            "crosses-itself",
                            "边界在 [%s] 处与自身相交或重叠。请修正此处后重试。".formatted(at),
                            "The border meets itself at [%s] (%s). Correct it there and try again."
                                    .formatted(at, reason));
                })
                .optional();
        return geometry;
    }
}
