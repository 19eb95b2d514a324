package dev.fixpoint.solver.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fixpoint.solver.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrspReaderTest {
    private static final Path TASKS = TestFiles.instance("tasks.txt");
    private static final Path TECHNICIANS = TestFiles.instance("technicians.txt");

    @TempDir
    private Path folder;

    @Test
    void a_matrix_asks_for_the_highest_level_of_each_domain() {
        var instance = StrspReader.read(TASKS, TECHNICIANS);

        assertThat(instance.tasks())
                .extracting(Task::skills)
                .containsExactly(
                        Map.of("domain1", 1),
                        Map.of("domain1", 2),
                        Map.of("domain2", 2),
                        Map.of("domain1", 1, "domain2", 1));
    }

    @Test
    void leaving_a_task_out_costs_200_and_the_sum_of_its_matrix_to_the_power_of_one_and_a_half() {
        var instance = StrspReader.read(TASKS, TECHNICIANS);

        assertThat(instance.tasks().get(0).price()).isEqualTo(201);
        assertThat(instance.tasks().get(3).price()).isCloseTo(205.196152, within(1e-6));
    }

    @Test
    void a_task_for_two_technicians_in_one_domain_needs_two_people() {
        var instance = StrspReader.read(TASKS, TECHNICIANS);

        assertThat(instance.tasks()).extracting(Task::people).containsExactly(1, 1, 1, 2);
    }

    @Test
    void of_a_longer_list_the_first_technicians_work() {
        var instance = StrspReader.read(TASKS, TECHNICIANS);

        assertThat(instance.vehicles()).extracting(Vehicle::id).containsExactly("1", "2");
        assertThat(instance.vehicles().getFirst().skills()).isEqualTo(Map.of("domain1", 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Customer: 5  | Customer: 6   | line 2: says 6 customers, but 5 follow
            Capacity: 50 | 50            | line 1: should be "Capacity: …"
            100\t0\t0\t1\t1 | 100\t0\t0\t1\t-1 | line 8: d22 must be a whole number
            100\t0\t0\t1\t1 | 100\t0\t0\t1   | line 8: has 11 columns, expected 12
            """)
    void what_is_wrong_with_tasks_is_told_by_its_line(String old, String replacement, String reason) {
        var file = TestFiles.changed(folder, "tasks.txt", old, replacement);

        assertThatThrownBy(() -> StrspReader.read(file, TECHNICIANS))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2\t1\t1  | 2\t1        | line 9: has 2 columns
            2\t1\t1  | 1\t1\t1     | line 9: technician 1 was there before
            2\t1\t1  | 2\t3\t1     | line 9: level 3 is above the highest, 2
            Technicians: 2 | Technicians: 4 | line 10: the file ends here, but should go on with technician 4 of 4
            """)
    void what_is_wrong_with_technicians_is_told_by_its_line(String old, String replacement, String reason) {
        var file = TestFiles.changed(folder, "technicians.txt", old, replacement);

        assertThatThrownBy(() -> StrspReader.read(TASKS, file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(reason);
    }
}
