package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "154 0000 0001, +8615400000001",
        "021-5555 0100, +862155550100",
        "+44 (0)20 7946 0000, +4402079460000",
        "0044 20 7946 0000, +442079460000"
    })
    void a_number_gets_the_country_it_does_not_name(String written, String e164) {
        assertThat(PhoneNumber.e164(written, "+86")).isEqualTo(e164);
    }
}
