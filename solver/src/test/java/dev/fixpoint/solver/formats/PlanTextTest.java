package dev.fixpoint.solver.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.TestFiles;
import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTextTest {
    @TempDir
    private Path folder;

    @Test
    void vehicles_are_written_as_cvrplib_does() {
        var plan = new WrittenPlan(
                List.of(new WrittenRoute("1", List.of("5", "3")), new WrittenRoute("2", List.of("7"))),
                List.of(),
                OptionalDouble.of(827.3));

        assertThat(PlanText.write(plan, false)).isEqualTo("""
                Route #1: 5 3
                Route #2: 7
                Cost 827.3
                """);
    }

    @Test
    void what_technicians_leave_out_is_written_too() {
        var plan = new WrittenPlan(
                List.of(new WrittenRoute("12", List.of("5"))), List.of("3", "7"), OptionalDouble.of(1e7 + 1.0 / 3));

        assertThat(PlanText.write(plan, true)).isEqualTo("""
                Technician 12: 5
                Unserved: 3 7
                Cost 10000000.333333
                """);
    }

    @Test
    void what_is_written_is_read() {
        var plan =
                new WrittenPlan(List.of(new WrittenRoute("12", List.of("5", "6"))), List.of("3"), OptionalDouble.of(0));

        var read = PlanText.read(TestFiles.written(folder, "plan.sol", PlanText.write(plan, true)));

        assertThat(read).isEqualTo(plan);
    }

    @Test
    void other_peoples_spacing_is_understood() {
        var read =
                PlanText.read(TestFiles.written(folder, "plan.sol", "route 1 :  4   5\r\n\r\nRoute #2:\nCOST: 12\n"));

        assertThat(read.routes())
                .containsExactly(new WrittenRoute("1", List.of("4", "5")), new WrittenRoute("2", List.of()));
        assertThat(read.cost()).hasValue(12);
    }

    @Test
    void a_line_that_is_something_else_is_told() {
        var file = TestFiles.written(folder, "plan.sol", "Route #1: 4\nDistance 12\n");

        assertThatThrownBy(() -> PlanText.read(file)).hasMessageContaining("plan.sol: line 2: is neither");
    }
}
