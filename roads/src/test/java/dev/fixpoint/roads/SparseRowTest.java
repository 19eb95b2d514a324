package dev.fixpoint.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseRowTest {
    @ParameterizedTest
    @CsvSource({"0, 50", "1, 100", "63, 0", "64, 10", "65, 30", "1000, 2", "1000, 97", "20000, 10", "65000, 50"})
    void a_row_gives_back_what_it_was_made_of_also_from_disk(int length, int percent) {
        var random = new Random(length);
        var all = new char[length];
        for (int i = 0; i < length; i++) {
            all[i] = (char) (random.nextInt(100) < percent ? random.nextInt(SparseRow.ABSENT) : SparseRow.ABSENT);
        }

        var row = SparseRow.of(all, length);
        var disk = ByteBuffer.allocate(row.writtenBytes());
        row.write(disk);
        var again = SparseRow.read(disk.flip());

        assertThat(disk.hasRemaining()).isFalse();
        for (int i = 0; i < length; i++) {
            assertThat(row.get(i)).isEqualTo(all[i]);
            assertThat(again.get(i)).isEqualTo(all[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 7_200", "50, 23_300", "100, 40_000"})
    void twenty_thousand_places_take_no_more_than_this(int percent, String most) {
        var all = new char[20_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (i % 100 < percent ? i : SparseRow.ABSENT);
        }

        assertThat(SparseRow.of(all, all.length).bytes()).isLessThanOrEqualTo(Long.parseLong(most.replace("_", "")));
    }
}
