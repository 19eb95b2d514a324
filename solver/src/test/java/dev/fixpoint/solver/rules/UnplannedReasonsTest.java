package dev.fixpoint.solver.rules;

import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.lasting;
import static dev.fixpoint.solver.Situation.needing;
import static dev.fixpoint.solver.Situation.pinned;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.urgent;
import static dev.fixpoint.solver.Situation.window;
import static dev.fixpoint.solver.Situation.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.Unplanned;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnplannedReasonsTest {
    private static Unplanned leftOut(Situation situation) {
        var unplanned = situation.plan(50).unplanned();
        assertThat(unplanned).hasSize(1);
        return unplanned.getFirst();
    }

    @Test
    void each_technician_has_the_first_rule_in_the_way_and_the_easiest_decides() {
        var reason = leftOut(situation()
                .with("ana", "Ana", Map.of("power", 5))
                .with("bo", "Bo", Map.of("gas", 2))
                .with(needing(job("boiler", 5), "gas", 3)));

        assertThat(reason.obstacles().get("Ana").code()).isEqualTo(RuleCode.SKILL_MISSING);
        assertThat(reason.obstacles().get("Bo").code()).isEqualTo(RuleCode.SKILL_LEVEL);
        assertThat(reason.reason()).isEqualTo(reason.obstacles().get("Bo"));
        assertThat(reason.reason().zh()).contains("gas", "2", "3");
        assertThat(reason.reason().en())
                .isEqualTo("Skill \"gas\" is level 2, needs 3; choose someone else, or review the level.");
    }

    @Test
    void a_full_day_names_the_minutes_missing() {
        var reason = leftOut(situation()
                .withAna()
                .with("bo", "Bo", Map.of())
                .with(urgent(without(lasting(job("long", 0), 225), "Bo"), 5, null))
                .with(without(lasting(job("short", 0), 20), "Bo")));

        assertThat(reason.reason().code()).isEqualTo(RuleCode.NO_CAPACITY);
        assertThat(reason.reason().values()).containsEntry("minutes", "5");
        assertThat(reason.obstacles().get("Bo").code()).isEqualTo(RuleCode.EXCLUDED_TECHNICIAN);
    }

    @Test
    void no_shift_at_the_hours_wanted_is_said_so() {
        var reason = leftOut(situation().withAna().with(in(job("evening", 5), window(at(19, 0), at(21, 0)))));

        assertThat(reason.reason().code()).isEqualTo(RuleCode.NO_SHIFT);
    }

    @Test
    void a_window_that_closes_before_anybody_can_be_there_names_the_minutes() {
        var reason = leftOut(situation().withAna().with(in(job("early", 30), window(at(7, 0), at(8, 10)))));

        assertThat(reason.reason().code()).isEqualTo(RuleCode.WINDOW_MISSED);
        assertThat(reason.reason().values()).containsEntry("minutes", "21");
    }

    @Test
    void a_job_longer_than_the_shift_names_the_overtime_it_needs() {
        var reason = leftOut(situation().withAna().with(lasting(job("rebuild", 10), 300)));

        assertThat(reason.reason().code()).isEqualTo(RuleCode.OUTSIDE_SHIFT);
        assertThat(reason.reason().values()).containsEntry("minutes", "80");
    }

    @Test
    void a_job_locked_to_a_shift_that_is_not_planned_here_stays_locked() {
        var reason = leftOut(situation().withAna().with(pinned(job("lift", 5), "next week", at(9, 0))));

        assertThat(reason.reason().code()).isEqualTo(RuleCode.LOCKED);
        assertThat(reason.reason().zh()).contains("next week");
    }

    @Test
    void a_job_that_only_was_not_tried_is_not_blamed_on_capacity() {
        var unplanned =
                situation().withAna().with(job("new", 5)).evaluate("ana").unplanned();

        assertThat(unplanned.getFirst().reason().code()).isEqualTo(RuleCode.NOT_TRIED);
    }

    @Test
    void nobody_at_work_means_no_shift() {
        assertThat(leftOut(situation().with(job("alone", 5))).reason().code()).isEqualTo(RuleCode.NO_SHIFT);
    }
}
