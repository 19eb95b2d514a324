package dev.fixpoint.solver.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolomonReaderTest {
    @TempDir
    private Path folder;

    @Test
    void the_first_customer_is_the_depot_and_the_rest_are_tasks() {
        var village = SolomonReader.read(TestFiles.instance("village.txt"));

        assertThat(village.name()).isEqualTo("VILLAGE");
        assertThat(village.vehicles()).hasSize(3).allMatch(vehicle -> vehicle.closes() == 100);
        assertThat(village.tasks()).extracting(Task::id).containsExactly("1", "2", "3", "4");
        assertThat(village.tasks().getFirst().needs()).isEqualTo(Map.of("load", 8));
        assertThat(village.distances().between(0, 1)).isEqualTo(5);
    }

    @Test
    void a_demand_of_nothing_is_no_need() {
        var village = SolomonReader.read(TestFiles.instance("village.txt"));

        assertThat(village.tasks().getLast().needs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3          20  | 3 20 1         | line 5: has 3 columns
            3          20  | 3 x            | line 5: CAPACITY must be a number
            VEHICLE        | VAN            | the file ends here
            -3          4          8 | -3 NaN 8         | line 13: YCOORD. must be a number
            10         60  | 10 9           | line 12: the due date 9 is before the ready time 10
            0         90   | -1 90          | line 11: READY TIME must not be negative
            8          0   | 8.5 0          | line 11: DEMAND must be a whole number
            4     -1       | 3 -1           | line 14: number 3 was used before
            0        100   | 0 0            | line 10: the depot closes when it opens
            """)
    void what_is_wrong_is_told_by_its_line(String old, String replacement, String reason) {
        var file = TestFiles.changed(folder, "village.txt", old, replacement);

        assertThatThrownBy(() -> SolomonReader.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("village.txt: ")
                .hasMessageContaining(reason);
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> SolomonReader.read(folder.resolve("none.txt"))).hasMessageContaining("no such file");
    }
}
