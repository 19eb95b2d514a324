package dev.fixpoint.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TripFileTest {
    private static final char[] SECONDS = {10, 20, SparseRow.ABSENT, 40};

    @TempDir
    Path directory;

    @Test
    void a_batch_cut_off_at_any_byte_is_dropped_and_the_one_before_kept() throws IOException {
        var file = directory.resolve("trips.bin");
        long firstBatch = write(file);
        var whole = Files.readAllBytes(file);

        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            int expected = length == whole.length ? 3 : length >= firstBatch ? 2 : 0;
            assertThat(read(file).size()).as("%d bytes", length).isEqualTo(expected);
            assertThat(read(file).size()).as("%d bytes, again", length).isEqualTo(expected);
        }
    }

    @Test
    void a_changed_byte_is_noticed() throws IOException {
        var file = directory.resolve("trips.bin");
        long firstBatch = write(file);
        var whole = Files.readAllBytes(file);

        for (int at = (int) firstBatch; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);

            assertThat(read(file).size()).as("byte %d", at).isEqualTo(2);
        }
    }

    @Test
    void what_was_written_is_read() throws IOException {
        var file = directory.resolve("trips.bin");
        write(file);

        var table = read(file);

        assertThat(table.keys()).containsExactly(7, 8, 9);
        assertThat(table.seconds(0, 1)).isEqualTo(20);
        assertThat(table.seconds(2, 2)).isEqualTo(SparseRow.ABSENT);
        assertThat(table.seconds(0, 2)).isEqualTo(10);
        assertThat(table.seconds(2, 1)).isEqualTo(20);
    }

    /** @return where the first of its two batches ends */
    private static long write(Path file) throws IOException {
        try (var trips = TripFile.locked(file)) {
            trips.append(List.of(entry(7, 2, 0), entry(8, 2, 0)));
            long end = trips.end();
            trips.append(List.of(entry(9, 3, 2)));
            return end;
        }
    }

    private static TripTable read(Path file) throws IOException {
        try (var trips = TripFile.locked(file)) {
            return trips.readFrom(trips.end(), TripTable.EMPTY);
        }
    }

    private static TripTable.Entry entry(long key, int out, int in) {
        return new TripTable.Entry(key, SparseRow.of(SECONDS, out), SparseRow.of(SECONDS, in));
    }
}
