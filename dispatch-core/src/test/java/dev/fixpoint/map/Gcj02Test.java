package dev.fixpoint.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fixpoint.shared.GeoPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gcj02Test {
    private static final double METRE = 1e-5;

    @ParameterizedTest
    @CsvSource({
        "121.5272106, 31.1774276, 121.531541859, 31.175303984",
        "113.912316, 22.543847, 113.917176481, 22.540796132",
        "116.377817, 39.911954, 116.384047225, 39.913345455",
    })
    void points_in_china_are_shifted_and_found_again(double lon, double lat, double shiftedLon, double shiftedLat) {
        var real = new GeoPoint(lon, lat);

        var shifted = Gcj02.of(real);

        assertIsAt(shifted, shiftedLon, shiftedLat, METRE / 5);
        var back = Gcj02.toWgs84(shifted);
        assertIsAt(back, lon, lat, METRE / 10);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 51.5", "139.7, 35.7", "10, 60"})
    void points_elsewhere_stay_where_they_are(double lon, double lat) {
        var point = new GeoPoint(lon, lat);

        assertThat(Gcj02.of(point)).isEqualTo(point);
        assertThat(Gcj02.toWgs84(point)).isEqualTo(point);
    }

    private static void assertIsAt(GeoPoint point, double lon, double lat, double tolerance) {
        assertThat(point.lon()).isCloseTo(lon, within(tolerance));
        assertThat(point.lat()).isCloseTo(lat, within(tolerance));
    }
}
