package dev.fixpoint.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void detour_speed_and_overhead_are_found_although_a_fifth_of_the_trips_is_absurd() {
        var calibration = Calibration.of(trips(1.4, 10, 90, 5));

        assertThat(calibration.estimate().detour()).isCloseTo(1.4, within(0.01));
        assertThat(calibration.estimate().metresPerSecond()).isCloseTo(10, within(0.5));
        assertThat(calibration.estimate().overheadSec()).isCloseTo(90, within(25));
        assertThat(calibration.medianErrorPercent()).isLessThan(7);
        assertThat(calibration.ninthDecileErrorPercent()).isGreaterThan(50);
    }

    @Test
    void an_overhead_is_never_negative() {
        var calibration = Calibration.of(trips(1.3, 10, -60, 1000));

        assertThat(calibration.estimate().overheadSec()).isZero();
        assertThat(calibration.medianErrorPercent()).isLessThan(15);
    }

    @Test
    void too_few_trips_leave_the_estimate_of_a_city() {
        assertThat(Calibration.of(trips(2, 1, 0, 2).subList(0, 19)).estimate()).isEqualTo(Estimate.CITY);
        assertThat(Calibration.of(List.of()).pairs()).isZero();
    }

    @Test
    void an_estimate_agrees_with_the_travel_times_of_the_solver() {
        var places = List.of(new LonLat(10, 50), new LonLat(10.1, 50.1), new LonLat(10, 50));
        var estimate = new Estimate(1.3, 9, 30);

        var travel = estimate.travel(places, 60);

        assertThat(travel.seconds(0, 1))
                .isEqualTo(60 + estimate.seconds(places.get(0).metresTo(places.get(1))));
        assertThat(travel.seconds(0, 2)).isZero();
    }

    private static List<Calibration.Sample> trips(double detour, double speed, double overhead, int absurdEvery) {
        var random = new Random(7);
        var trips = new ArrayList<Calibration.Sample>();
        for (int i = 1; i <= 1000; i++) {
            double straight = 1_000 + random.nextInt(20_000);
            double seconds = (straight * detour / speed + overhead) * (0.9 + 0.2 * random.nextDouble());
            boolean absurd = i % absurdEvery == 0;
            trips.add(new Calibration.Sample(straight, straight * detour, absurd ? 10 * seconds : seconds));
        }
        return trips;
    }
}
