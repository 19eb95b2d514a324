package dev.fixpoint.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncCursorTest {
    @Test
    void a_cursor_says_what_was_in_it_and_a_full_week_fits_into_an_address() {
        var hashes = IntStream.range(0, 90)
                .mapToObj(i -> SyncCursor.hash(("visit " + i).getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toSet());

        var text = new SyncCursor(hashes).text();

        assertThat(hashes).hasSize(90);
        assertThat(SyncCursor.parse(text).hashes()).isEqualTo(hashes);
        assertThat(text).hasSize(720).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "%%%", "none of ours", "AA"})
    void rubbish_has_nothing_so_that_everything_is_sent(String cursor) {
        assertThat(SyncCursor.parse(cursor).hashes()).isEqualTo(Set.of());
    }
}
