package dev.fixpoint.solver.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.TimeSpan;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final Windows MORNING_OR_EVENING =
            Windows.of(List.of(new TimeSpan(50, 60), new TimeSpan(10, 20), new TimeSpan(15, 25)));

    @Test
    void an_early_arrival_waits_for_the_first_window() {
        assertThat(MORNING_OR_EVENING.start(0)).isEqualTo(10);
    }

    @Test
    void overlapping_windows_are_one() {
        assertThat(MORNING_OR_EVENING.start(24)).isEqualTo(24);
    }

    @Test
    void an_arrival_in_the_gap_waits_for_the_next_window() {
        assertThat(MORNING_OR_EVENING.start(25)).isEqualTo(50);
    }

    @Test
    void no_windows_mean_any_time() {
        assertThat(Windows.of(List.of()).start(-7)).isEqualTo(-7);
        assertThat(Windows.of(List.of()).overlaps(0, 1)).isTrue();
    }

    @Test
    void a_window_that_ends_where_the_shift_starts_does_not_overlap_it() {
        assertThat(MORNING_OR_EVENING.overlaps(25, 50)).isFalse();
        assertThat(MORNING_OR_EVENING.overlaps(24, 50)).isTrue();
        assertThat(MORNING_OR_EVENING.overlaps(25, 51)).isTrue();
    }

    @Test
    void the_latest_arrival_is_the_last_one_that_starts_in_time() {
        var random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            var windows = Windows.of(List.of(span(random), span(random), span(random)));
            long bound = random.nextInt(120);

            long expected = LongStream.rangeClosed(0, windows.lastStart())
                    .filter(arrival -> windows.start(arrival) <= bound)
                    .max()
                    .orElse(-Windows.FAR);

            assertThat(windows.latestArrival(bound)).isEqualTo(expected);
        }
    }

    private static TimeSpan span(Random random) {
        int from = random.nextInt(80);
        return new TimeSpan(from, from + 1 + random.nextInt(30));
    }
}
