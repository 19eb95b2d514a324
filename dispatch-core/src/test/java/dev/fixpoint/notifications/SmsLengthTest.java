package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsLengthTest {
    @Test
    void the_gsm_alphabet_fits_160_into_one_part_and_153_into_each_of_several() {
        assertThat(SmsLength.of("a".repeat(160))).isEqualTo(new SmsLength(160, 1, 160, true));
        assertThat(SmsLength.of("a".repeat(161))).isEqualTo(new SmsLength(161, 2, 153, true));
        assertThat(SmsLength.of("a".repeat(307)).segments()).isEqualTo(3);
    }

    @Test
    void one_chinese_character_makes_it_70_and_67() {
        assertThat(SmsLength.of("云" + "a".repeat(69))).isEqualTo(new SmsLength(70, 1, 70, false));
        assertThat(SmsLength.of("云" + "a".repeat(70))).isEqualTo(new SmsLength(71, 2, 67, false));
    }

    @Test
    void brackets_and_the_euro_count_twice() {
        assertThat(SmsLength.of("[€]")).isEqualTo(new SmsLength(6, 1, 160, true));
    }

    @Test
    void an_emoji_counts_as_two() {
        assertThat(SmsLength.of("🔧").characters()).isEqualTo(2);
    }
}
