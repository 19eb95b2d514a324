package dev.fixpoint.solver.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.TestFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VrplibReaderTest {
    @TempDir
    private Path folder;

    @Test
    void keywords_and_sections_say_the_same_as_solomons_table() {
        var village = VrplibReader.read(TestFiles.instance("village.vrp"));
        var table = SolomonReader.read(TestFiles.instance("village.txt"));

        assertThat(village.tasks()).isEqualTo(table.tasks());
        assertThat(village.vehicles()).isEqualTo(table.vehicles());
        assertThat(village.distances().between(1, 3)).isEqualTo(6);
    }

    @Test
    void solomons_table_is_read_too() {
        var village = VrplibReader.read(TestFiles.instance("village.txt"));

        assertThat(village.tasks()).hasSize(4);
    }

    @Test
    void a_matrix_need_not_be_symmetric() {
        var matrix = VrplibReader.read(TestFiles.instance("matrix.vrp"));

        assertThat(matrix.distances().between(0, 1)).isEqualTo(7);
        assertThat(matrix.distances().between(1, 0)).isEqualTo(4);
        assertThat(matrix.tasks().getLast().service()).isEqualTo(6);
        assertThat(matrix.vehicles()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DIMENSION : 3   | DIMENSION : 4      | line 19: TIME_WINDOW_SECTION has 3 rows, but DIMENSION is 4
            TIME_WINDOW     | TIME               | line 19: "TIME_SECTION" is neither
            8 3 0           | 8 3                | line 7: 8 distances, but DIMENSION × DIMENSION is 9
            8 3 0           | 8 3 0 1            | line 10: more distances
            8 3 0           | 8 -3 0             | line 10: a distance is negative
            FULL_MATRIX     | LOWER_ROW          | line 5: EDGE_WEIGHT_FORMAT must be FULL_MATRIX
            EXPLICIT        | GEO                | section NODE_COORD_SECTION is missing
            3 0 50          | 2 0 50             | line 22: node 3 expected here
            CAPACITY        | ROOM               | keyword CAPACITY is missing
            """)
    void what_is_wrong_is_told_by_its_line(String old, String replacement, String reason) {
        var file = TestFiles.changed(folder, "matrix.vrp", old, replacement);

        assertThatThrownBy(() -> VrplibReader.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(reason);
    }

    @Test
    void the_depot_is_node_1() {
        var file = TestFiles.changed(folder, "matrix.vrp", "DEPOT_SECTION\n1", "DEPOT_SECTION\n2");

        assertThatThrownBy(() -> VrplibReader.read(file)).hasMessageContaining("line 23: the depot must be node 1");
    }
}
