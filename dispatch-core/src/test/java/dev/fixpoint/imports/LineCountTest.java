package dev.fixpoint.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineCountTest {
    @Test
    void a_row_begins_on_its_first_own_line() {
        var text = "a\r\n\r\n\"b\nb\"\nc";
        var count = new LineCount(text);

        assertThat(count.lineAt(0)).isEqualTo(1);
        assertThat(count.lineAt(3)).isEqualTo(3);
        assertThat(count.lineAt(text.indexOf('c'))).isEqualTo(5);
    }
}
