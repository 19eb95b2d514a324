package dev.fixpoint.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.demo.DemoData;
import dev.fixpoint.demo.DemoSize;
import dev.fixpoint.demo.EmptyDatabase;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import(TestDatabase.class)
class MapTilesTest {
    private static final int MOST_BYTES = 100_000;

    @Autowired
    private DemoData demo;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    @AfterEach
    void nothing_is_there() {
        EmptyDatabase.empty(sql);
    }

    @Test
    void no_tile_of_a_large_city_is_heavy() {
        demo.load(DemoSize.LARGE, 7);
        var tiles = new MapTiles(sql);
        var view = tiles.view();

        for (int z = 8; z <= 15; z++) {
            int middleX = column(view.center(), z);
            int middleY = row(view.center(), z);
            for (int x = middleX - 2; x <= middleX + 2; x++) {
                for (int y = middleY - 2; y <= middleY + 2; y++) {
                    assertThat(tiles.tile(z, x, y).length)
                            .as("%d/%d/%d", z, x, y)
                            .isLessThan(MOST_BYTES);
                }
            }
        }
    }

    @Test
    void residential_streets_appear_only_when_people_can_read_them() {
        demo.load(DemoSize.SMALL, 7);
        var tiles = new MapTiles(sql);
        var centre = tiles.view().center();

        assertThat(text(tiles.tile(14, column(centre, 14), row(centre, 14))))
                .contains("residential")
                .contains("street")
                .contains("name_zh");
        assertThat(text(tiles.tile(11, column(centre, 11), row(centre, 11))))
                .contains("primary")
                .contains("water")
                .doesNotContain("residential");
    }

    @Test
    void the_view_is_the_city_or_else_the_country() {
        assertThat(new MapTiles(sql).view().west()).isEqualTo(73);

        demo.load(DemoSize.SMALL, 7);

        var view = new MapTiles(sql).view();
        assertThat(view.center().lon()).isBetween(118.6, 118.8);
        assertThat(view.center().lat()).isBetween(30.9, 31.0);
        assertThat(view.west()).isLessThan(view.east());
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0", "21,0,0", "3,8,0", "3,0,8", "3,-1,0", "0,0,-1"})
    void tiles_outside_the_world_are_refused(int z, int x, int y) {
        var tiles = new MapTiles(sql);

        assertThatThrownBy(() -> tiles.tile(z, x, y))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("no-such-tile"));
    }

    @Test
    void the_open_sea_is_an_empty_tile() {
        assertThat(new MapTiles(sql).tile(10, 0, 512)).isEmpty();
    }

    private static int column(GeoPoint point, int z) {
        return (int) Math.floor((point.lon() + 180) / 360 * (1 << z));
    }

    private static int row(GeoPoint point, int z) {
        double lat = Math.toRadians(point.lat());
        return (int) Math.floor((1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2 * (1 << z));
    }

    private static String text(byte[] tile) {
        return new String(tile, StandardCharsets.UTF_8);
    }
}
