package dev.fixpoint.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenedGapsTest {
    @Test
    void a_gap_made_wider_is_one_gap() {
        var gaps = new OpenedGaps(3);

        gaps.add(7);
        gaps.add(7);

        assertThat(gaps.size()).isEqualTo(1);
        assertThat(gaps.get(0)).isEqualTo(7);
    }

    @Test
    void more_gaps_than_there_is_room_for_are_forgotten() {
        var gaps = new OpenedGaps(2);

        gaps.add(1);
        gaps.add(2);
        gaps.add(3);

        assertThat(gaps.size()).isEqualTo(2);
    }

    @Test
    void nothing_is_left_after_a_decision() {
        var gaps = new OpenedGaps(2);
        gaps.add(1);

        gaps.clear();

        assertThat(gaps.size()).isZero();
    }
}
