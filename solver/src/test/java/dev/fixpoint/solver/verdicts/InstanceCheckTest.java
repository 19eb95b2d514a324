package dev.fixpoint.solver.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.TestFiles;
import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.PlanText;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.SolomonReader;
import dev.fixpoint.solver.formats.StrspReader;
import dev.fixpoint.solver.formats.TrspReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceCheckTest {
    private static final Instance VILLAGE = SolomonReader.read(TestFiles.instance("village.txt"));
    private static final Instance TASKS =
            StrspReader.read(TestFiles.instance("tasks.txt"), TestFiles.instance("technicians.txt"));
    private static final Instance WORKSHOP = TrspReader.read(TestFiles.instance("workshop.xml"));

    @TempDir
    private Path folder;

    private Verdict verdict(Instance instance, Objective objective, Rounding rounding, String plan) {
        var text = plan.replace("; ", "\n");
        return InstanceCheck.of(
                instance, rounding, objective, PlanText.read(TestFiles.written(folder, "plan.sol", text)));
    }

    @Test
    void a_plan_that_keeps_every_rule_has_no_faults() {
        var verdict = verdict(VILLAGE, Objective.DISTANCE, Rounding.EXACT, "Route #1: 1 2; Route #2: 3 4");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.routes()).isEqualTo(2);
        // 5 + 5 + 10, and 5 + the root of 29 + the root of 2
        assertThat(verdict.distance()).isEqualTo(31.799378);
    }

    @Test
    void dimacs_adds_tenths() {
        var verdict = verdict(VILLAGE, Objective.DISTANCE, Rounding.DIMACS, "Route #1: 1 2; Route #2: 3 4; Cost 31.7");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost()).isEqualTo(31.7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Route #1: 1 2; Route #2: 3               | task 4: is not served
            Route #1: 1 2; Route #2: 3 4 1           | route 2, task 1: is served twice
            Route #1: 1 2; Route #2: 3 4 9           | route 2, task 9: there is no such task
            Route #1: 1 2 3; Route #2: 4             | route 1: load of 24 is more than 20
            Route #1: 1 2; Route #2: 3 4; Cost 30    | the file says cost 30.0, but it is 31.799378
            Route #1: 1 2; Route #2: 3 4; Unserved: 4 | task 4: is listed as unserved, but is on a route
            Route #1: 1 2; Route #2: 3 4; Unserved: 9 | task 9: is listed as unserved, but there is no such task
            Route #1: 1; Route #2: 2; Route #3: 3; Route #4: 4 | 4 routes, but only 3 vehicles
            """)
    void each_broken_rule_is_named(String plan, String fault) {
        var verdict = verdict(VILLAGE, Objective.DISTANCE, Rounding.EXACT, plan);

        assertThat(verdict.faults()).extracting(Fault::toString).containsExactly(fault);
    }

    @Test
    void a_missed_window_and_a_late_return_are_named_with_their_times() {
        var slow = SolomonReader.read(
                TestFiles.changed(folder, "village.txt", "0         90          5", "0         90          46"));

        var verdict = verdict(slow, Objective.DISTANCE, Rounding.EXACT, "Route #1: 1 2 4; Route #2: 3");

        assertThat(verdict.isFeasible()).isTrue();
        var late = verdict(slow, Objective.DISTANCE, Rounding.EXACT, "Route #1: 3 1 2; Route #2: 4");
        assertThat(late.faults())
                .extracting(Fault::toString)
                .containsExactly("route 1, task 2: arrives at 67.0, after 60.0", "route 1: load of 24 is more than 20");
    }

    @Test
    void starting_at_the_due_date_and_returning_at_closing_time_is_in_time() {
        var tight = SolomonReader.read(
                TestFiles.changed(folder, "village.txt", "10         60          5", "10         10          80"));

        var onTime = verdict(tight, Objective.DISTANCE, Rounding.EXACT, "Route #1: 2; Route #2: 1 3 4");

        assertThat(onTime.faults()).isEmpty();
        var slower = SolomonReader.read(
                TestFiles.changed(folder, "village.txt", "10         60          5", "10         10          81"));
        assertThat(verdict(slower, Objective.DISTANCE, Rounding.EXACT, "Route #1: 2; Route #2: 1 3 4")
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("route 1: back at 101.0, after 100.0");
    }

    @Test
    void what_is_left_out_is_paid_for_where_it_has_a_price() {
        var verdict = verdict(TASKS, Objective.COST, Rounding.EXACT, "Technician 1: 2 3; Unserved: 4 5");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.unserved()).isEqualTo(2);
        // 20 of distance, 200 + 2^1.5 and 200 + 3^1.5
        assertThat(verdict.cost()).isEqualTo(428.02458);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Technician 2: 3                  | task 3: needs 1 technicians with domain1 at level 2, not 0
            Technician 2: 5                  | task 5: needs 2 technicians with domain1 at level 1, not 1
            Technician 3: 2                  | route 3: there is no such technician
            Technician 1: 2; Technician 1: 3 | route 1: the technician has two routes
            """)
    void each_rule_about_technicians_is_named(String plan, String fault) {
        var verdict = verdict(TASKS, Objective.COST, Rounding.EXACT, plan);

        assertThat(verdict.faults()).extracting(Fault::toString).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Technician 0: 0; Technician 1: 1 2 | ''
            Technician 1: 0 1 2                | ''
            Technician 1: D 0 1 2              | ''
            Technician 1: 0 D 1 2              | route 1, task 0: needs tool 0, which is not there
            Technician 1: D 0 1 D 2            | route 1: goes to the depot twice
            Technician 0: 0 2; Technician 1: 1 | route 0, task 2: needs skill 1 at level 1, not 0
            """)
    void tools_skills_and_homes_count(String plan, String fault) {
        var verdict = verdict(WORKSHOP, Objective.DISTANCE, Rounding.EXACT, plan);

        assertThat(String.join(
                        "", verdict.faults().stream().map(Fault::toString).toList()))
                .isEqualTo(fault);
    }
}
