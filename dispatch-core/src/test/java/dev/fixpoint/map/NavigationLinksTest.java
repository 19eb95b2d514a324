package dev.fixpoint.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fixpoint.shared.GeoPoint;
import org.junit.jupiter.api.Test;

/** The reference points are those that public conversion libraries agree on. */
class NavigationLinksTest {
    private static final double DECIMETRE = 1e-6;

    @Test
    void baidus_coordinates_are_those_published() {
        var shifted = Bd09.ofGcj02(new GeoPoint(116.404, 39.915));

        assertThat(shifted.lon()).isCloseTo(116.41036949371029, within(DECIMETRE));
        assertThat(shifted.lat()).isCloseTo(39.92133699351021, within(DECIMETRE));
    }

    @Test
    void every_program_gets_a_place_in_beijing_in_its_own_coordinates() {
        var links = NavigationLinks.to(new GeoPoint(116.404, 39.915), "王府井 1号");

        assertThat(links.amap()).contains("to=116.410244,39.916404,%E7%8E%8B%E5%BA%9C%E4%BA%95%201%E5%8F%B7");
        assertThat(links.apple()).contains("daddr=39.916404,116.410244");
        assertThat(links.google()).contains("destination=39.915000,116.404000");
        assertThat(links.baidu()).contains("latlng:39.922700,116.416627").contains("coord_type=bd09ll");
    }

    @Test
    void a_place_elsewhere_is_where_it_is_for_all() {
        var links = NavigationLinks.to(new GeoPoint(-0.1, 51.5), "London");

        assertThat(links.amap()).contains("to=-0.100000,51.500000");
        assertThat(links.baidu()).contains("latlng:51.500000,-0.100000").contains("coord_type=wgs84");
    }
}
