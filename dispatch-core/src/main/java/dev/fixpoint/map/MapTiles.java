package dev.fixpoint.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The map's background as vector tiles (Mapbox Vector Tile 2.1): layers {@code water}, {@code park}, {@code street} and
 * {@code place}, each with {@code class}, {@code name_zh}, {@code name_en} and {@code rank}.
 */
@Service
public class MapTiles {
    private static final String TILE = """
            with box as (select ST_TileEnvelope(:z, :x, :y) as whole),
            shown as (
                select layer, class, name_zh, name_en, rank,
                       ST_AsMVTGeom(
                           case when layer = 'place' then shape else ST_Simplify(shape, :tolerance, true) end,
                           box.whole, 4096, 64, true) as geom
                from map_feature cross join box
                where shape && ST_Expand(box.whole, :margin) and rank <= :rank
            ),
            layers as (
                select ST_AsMVT(s, s.layer, 4096, 'geom') as mvt
                from (select layer, class, name_zh, name_en, rank, geom from shown where geom is not null) s
                group by s.layer order by s.layer
            )
            select coalesce(string_agg(mvt, ''::bytea), ''::bytea) from layers""";

    private static final String BOUNDS = """
            select ST_XMin(b) west, ST_YMin(b) south, ST_XMax(b) east, ST_YMax(b) north
            from (select coalesce(
                (select ST_Transform(ST_SetSRID(ST_Extent(shape)::geometry, 3857), 4326) from map_feature where layer <> 'water'),
                (select ST_SetSRID(ST_Extent(area::geometry)::geometry, 4326) from territory)) b) bounds
            where b is not null""";

    /** Shown where there is neither a map nor a territory. */
    private static final MapView CHINA = MapView.of(73, 18, 135, 54);

    private final JdbcClient sql;
    private final Cache<TileAddress, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(64L << 20)
            .weigher((TileAddress _, byte[] tile) -> tile.length + 64)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    MapTiles(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One tile; empty where there is nothing to draw.
     *
     * @throws dev.fixpoint.shared.Refusal {@code no-such-tile} outside the world or deeper than zoom 20
     */
    public byte[] tile(int z, int x, int y) {
        return drawn.get(new TileAddress(z, x, y), this::draw);
    }

    /** Where to look first: what is drawn, else the territories. */
    public MapView view() {
        return sql.sql(BOUNDS)
                .query((row, _) -> MapView.of(
                        row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north")))
                .optional()
                .orElse(CHINA);
    }

    private byte[] draw(TileAddress address) {
        return Objects.requireNonNull(sql.sql(TILE)
                .param("z", address.z())
                .param("x", address.x())
                .param("y", address.y())
                .param("tolerance", address.pixel() / 2)
                .param("margin", address.pixel() * 4)
                .param("rank", address.highestRank())
                .query((row, _) -> row.getBytes(1))
                .single());
    }
}
