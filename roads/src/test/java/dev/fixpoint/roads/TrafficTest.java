package dev.fixpoint.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.GreatCircleTravel;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficTest {
    private static final int HOUR = 3600;
    private static final int WEEK = 7 * 24 * HOUR;

    @Test
    void empty_roads_take_what_they_take() {
        assertThat(Traffic.NONE.seconds(12_345, 678)).isEqualTo(678);
        assertThat(Traffic.NONE.seconds(0, 0)).isZero();
    }

    @Test
    void a_slow_hour_slows_only_the_part_driven_in_it() {
        var traffic = Traffic.of(List.of("# morning", "", "MONDAY,8,200"));

        assertThat(traffic.seconds(8 * HOUR, 600)).isEqualTo(1200);
        assertThat(traffic.seconds(8 * HOUR - 300, 600)).isEqualTo(300 + 600);
        assertThat(traffic.seconds(9 * HOUR - 400, 600)).isEqualTo(400 + 400);
        assertThat(traffic.seconds(9 * HOUR, 600)).isEqualTo(600);
        assertThat(traffic.seconds(8 * HOUR + 24 * HOUR, 600)).isEqualTo(600);
    }

    @Test
    void the_week_begins_again_on_monday() {
        var traffic = Traffic.of(List.of("SUNDAY,23,200"));

        assertThat(traffic.seconds(-600, 600)).isEqualTo(300 * 2 + 300);
        assertThat(traffic.seconds(3L * WEEK - 600, 600)).isEqualTo(900);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void who_leaves_later_never_arrives_earlier_and_who_goes_farther_never_takes_less(long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                lines.add("%s,%d,%d".formatted(day, hour, 10 + random.nextInt(991)));
            }
        }
        var traffic = Traffic.of(lines);
        for (int trip = 0; trip < 100; trip++) {
            int free = random.nextInt(3 * HOUR);
            long depart = (long) random.nextInt(WEEK / HOUR) * HOUR - 200;
            for (int later = 1; later < 400; later++) {
                long before = depart + later - 1 + traffic.seconds(depart + later - 1, free);
                long after = depart + later + traffic.seconds(depart + later, free);

                assertThat(after).isGreaterThanOrEqualTo(before);
            }
            assertThat(traffic.seconds(depart, free + 1)).isGreaterThanOrEqualTo(traffic.seconds(depart, free));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONTAG,8,200", "MONDAY,24,200", "MONDAY,8,9", "MONDAY,8", "MONDAY,8,x", "MONDAY,8,200,1"})
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThatThrownBy(() -> Traffic.of(List.of("MONDAY,7,150", line))).hasMessageContaining("Line 2 is '" + line);
    }

    @Test
    void travel_times_know_the_hour_or_the_usual() {
        var free = new GreatCircleTravel(new double[] {10, 10.1}, new double[] {50, 50}, 1, 10, 0);
        var travel = new TimedTravel(free, Traffic.of(List.of("MONDAY,8,200")), 140, -24 * HOUR);
        int seconds = free.seconds(0, 1);

        assertThat(travel.seconds(0, 1)).isEqualTo((int) Math.ceil(seconds * 1.4));
        assertThat(travel.secondsAt(0, 1, -16 * HOUR)).isEqualTo(2 * seconds);
        assertThat(travel.secondsAt(0, 1, 8 * HOUR)).isEqualTo(seconds);
        assertThat(travel.places()).isEqualTo(2);
    }
}
