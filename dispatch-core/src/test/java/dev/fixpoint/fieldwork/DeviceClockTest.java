package dev.fixpoint.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeviceClockTest {
    private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant LONG_AGO = Instant.MIN;

    @Test
    void a_right_clock_is_believed() {
        var clock = DeviceClock.of(NOW.minusSeconds(30), NOW);

        assertThat(clock.ours(NOW.minusSeconds(600), LONG_AGO, NOW)).isEqualTo(NOW.minusSeconds(600));
    }

    @Test
    void a_clock_more_than_half_a_minute_off_is_corrected() {
        var behind = DeviceClock.of(NOW.minusSeconds(31), NOW);
        var ahead = DeviceClock.of(NOW.plus(Duration.ofHours(2)), NOW);

        assertThat(behind.ours(NOW.minusSeconds(631), LONG_AGO, NOW)).isEqualTo(NOW.minusSeconds(600));
        assertThat(ahead.ours(NOW.plusSeconds(6600), LONG_AGO, NOW)).isEqualTo(NOW.minusSeconds(600));
    }

    @Test
    void nothing_lies_in_the_future_or_before_what_came_before() {
        var clock = DeviceClock.of(NOW, NOW);

        assertThat(clock.ours(NOW.plusSeconds(20), LONG_AGO, NOW)).isEqualTo(NOW);
        assertThat(clock.ours(NOW.minusSeconds(900), NOW.minusSeconds(60), NOW)).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void a_clock_that_was_set_in_between_gives_the_time_of_arrival() {
        var clock = DeviceClock.of(NOW, NOW);

        assertThat(clock.ours(Instant.EPOCH, LONG_AGO, NOW)).isEqualTo(NOW);
    }
}
