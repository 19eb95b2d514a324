package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GreatCircleTravelTest {
    private static final double[] LON = {116.3975, 121.4737, 116.3975};
    private static final double[] LAT = {39.9087, 31.2304, 39.9087};

    @Test
    void beijing_to_shanghai_is_about_1068_km() {
        var oneMetrePerSecond = new GreatCircleTravel(LON, LAT, 1, 1, 0);

        assertThat(oneMetrePerSecond.seconds(0, 1)).isCloseTo(1_067_000, within(3_000));
    }

    @Test
    void near_and_far_it_is_the_haversine_distance() {
        var random = new Random(1);
        for (int pair = 0; pair < 10_000; pair++) {
            double spread = Math.pow(10, -4 + random.nextInt(6));
            double[] lon = {random.nextDouble(-90, 90), 0};
            double[] lat = {random.nextDouble(-70, 70), 0};
            lon[1] = lon[0] + random.nextDouble(-9, 9) * spread;
            lat[1] = lat[0] + random.nextDouble(-1.9, 1.9) * spread;

            int metres = new GreatCircleTravel(lon, lat, 1, 1, 0).seconds(0, 1);

            assertThat(metres).isCloseTo((int) Math.round(haversine(lon, lat)), within(1));
        }
    }

    private static double haversine(double[] lon, double[] lat) {
        double north = Math.sin(Math.toRadians(lat[1] - lat[0]) / 2);
        double east = Math.sin(Math.toRadians(lon[1] - lon[0]) / 2);
        double narrowing = Math.cos(Math.toRadians(lat[0])) * Math.cos(Math.toRadians(lat[1]));
        return 2 * 6_371_008.8 * Math.asin(Math.sqrt(north * north + narrowing * east * east));
    }

    @Test
    void the_same_point_is_no_trip_at_all() {
        assertThat(GreatCircleTravel.city(LON, LAT).seconds(0, 2)).isZero();
        assertThat(GreatCircleTravel.city(LON, LAT).seconds(0, 0)).isZero();
    }

    @Test
    void a_trip_takes_its_detour_and_its_overhead_both_ways() {
        var straight = new GreatCircleTravel(LON, LAT, 1, 10, 0);
        var real = new GreatCircleTravel(LON, LAT, 1.5, 10, 100);

        assertThat(real.seconds(0, 1)).isCloseTo((int) (1.5 * straight.seconds(0, 1)) + 100, within(1));
        assertThat(real.seconds(1, 0)).isEqualTo(real.seconds(0, 1));
    }

    @Test
    void many_places_give_the_same_times_without_a_matrix() {
        var lon = IntStream.range(0, 3_001).mapToDouble(i -> 116 + i * 0.0001).toArray();
        var lat = IntStream.range(0, 3_001).mapToDouble(i -> 39 + i * 0.0001).toArray();

        var many = GreatCircleTravel.city(lon, lat);
        var two = GreatCircleTravel.city(new double[] {lon[5], lon[3_000]}, new double[] {lat[5], lat[3_000]});

        assertThat(many.places()).isEqualTo(3_001);
        assertThat(many.seconds(5, 3_000)).isEqualTo(two.seconds(0, 1));
    }

    @Test
    void coordinates_must_be_pairs_of_numbers() {
        assertThatThrownBy(() -> GreatCircleTravel.city(LON, new double[1])).hasMessageContaining("3 longitudes");
        assertThatThrownBy(() -> GreatCircleTravel.city(new double[] {Double.NaN}, new double[] {0}))
                .hasMessageContaining("Place 0");
    }
}
