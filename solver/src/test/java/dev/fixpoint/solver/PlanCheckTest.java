package dev.fixpoint.solver;

import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.lasting;
import static dev.fixpoint.solver.Situation.needing;
import static dev.fixpoint.solver.Situation.pinned;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.window;
import static dev.fixpoint.solver.Situation.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    private static List<RuleCode> codes(List<BrokenRule> broken) {
        return broken.stream().map(BrokenRule::code).toList();
    }

    private static List<BrokenRule> checkSkill(int needed, Map<String, Integer> has) {
        return situation()
                .with("ana", "Ana", has)
                .with(needing(job("boiler", 5), "gas", needed))
                .check("ana", "boiler");
    }

    private static List<BrokenRule> checkWindow(TimeSpan... windows) {
        return situation().withAna().with(in(job("fridge", 20), windows)).check("ana", "fridge");
    }

    @Test
    void a_higher_level_than_needed_is_enough() {
        assertThat(checkSkill(2, Map.of("gas", 4))).isEmpty();
    }

    @Test
    void the_very_level_needed_is_enough() {
        assertThat(checkSkill(3, Map.of("gas", 3))).isEmpty();
    }

    @Test
    void a_level_too_low_names_both_levels() {
        var broken = checkSkill(3, Map.of("gas", 2));

        assertThat(codes(broken)).containsExactly(RuleCode.SKILL_LEVEL);
        assertThat(broken.getFirst().values()).containsEntry("needed", "3").containsEntry("has", "2");
    }

    @Test
    void a_skill_nobody_taught_is_missing() {
        assertThat(codes(checkSkill(1, Map.of("power", 5)))).containsExactly(RuleCode.SKILL_MISSING);
    }

    @Test
    void an_excluded_technician_is_refused_and_another_is_not() {
        var shunned = situation().withAna().with("bo", "Bo", Map.of()).with(without(job("sofa", 3), "Ana"));

        assertThat(codes(shunned.check("ana", "sofa"))).containsExactly(RuleCode.EXCLUDED_TECHNICIAN);
        assertThat(shunned.check("bo", "sofa")).isEmpty();
    }

    @Test
    void service_may_start_in_the_last_second_of_the_window() {
        assertThat(checkWindow(window(at(8, 0), at(8, 20) + 1))).isEmpty();
    }

    @Test
    void the_end_of_the_window_itself_is_too_late() {
        var broken = checkWindow(window(at(8, 0), at(8, 20)));

        assertThat(codes(broken)).containsExactly(RuleCode.WINDOW_MISSED);
        assertThat(broken.getFirst().values()).containsEntry("minutes", "1");
    }

    @Test
    void arriving_between_two_windows_means_waiting_for_the_second() {
        assertThat(checkWindow(window(at(8, 0), at(8, 10)), window(at(9, 0), at(10, 0))))
                .isEmpty();
    }

    @Test
    void being_back_at_the_very_end_of_the_shift_is_in_time() {
        var day = situation().withAna().with(lasting(job("cabinet", 20), 200));

        assertThat(day.check("ana", "cabinet")).isEmpty();
    }

    @Test
    void being_back_a_minute_after_the_shift_is_not() {
        var broken =
                situation().withAna().with(lasting(job("cabinet", 20), 201)).check("ana", "cabinet");

        assertThat(codes(broken)).containsExactly(RuleCode.OUTSIDE_SHIFT);
        assertThat(broken.getFirst().en()).startsWith("Back 1 min after the shift ends");
        assertThat(broken.getFirst().zh()).contains("1 分钟");
    }

    @Test
    void a_locked_job_on_its_shift_may_be_reached_at_its_very_second() {
        var locked = situation().withAna().with(pinned(job("lift", 20), "ana", at(8, 20)));

        assertThat(locked.check("ana", "lift")).isEmpty();
    }

    @Test
    void a_locked_job_reached_late_names_the_minutes() {
        var locked = situation().withAna().with(pinned(job("lift", 20), "ana", at(8, 15)));

        var broken = locked.check("ana", "lift");

        assertThat(codes(broken)).containsExactly(RuleCode.PIN_MISSED);
        assertThat(broken.getFirst().values()).containsEntry("minutes", "5").containsEntry("job", "lift");
    }

    @Test
    void a_locked_job_on_another_shift_names_its_own() {
        var locked = situation().withAna().with("bo", "Bo", Map.of()).with(pinned(job("lift", 20), "bo", at(9, 0)));

        var broken = locked.check("ana", "lift");

        assertThat(codes(broken)).containsExactly(RuleCode.LOCKED);
        assertThat(broken.getFirst().en()).contains("bo");
    }

    @Test
    void a_lock_is_not_asked_again_about_skills_exclusions_and_windows() {
        var decided = pinned(needing(in(job("lift", 5), window(at(6, 0), at(7, 0))), "gas", 5), "ana", at(9, 0));

        assertThat(situation().withAna().with(without(decided, "Bo")).check("ana", "lift"))
                .isEmpty();
    }

    @Test
    void every_broken_rule_is_named_in_the_order_of_the_route() {
        var day = situation()
                .withAna()
                .with(needing(job("boiler", 5), "gas", 2))
                .with(lasting(in(job("fridge", 20), window(at(8, 0), at(8, 30))), 240));

        assertThat(codes(day.check("ana", "boiler", "fridge")))
                .containsExactly(RuleCode.SKILL_MISSING, RuleCode.WINDOW_MISSED, RuleCode.OUTSIDE_SHIFT);
    }

    @Test
    void an_unknown_shift_or_job_is_refused_by_name() {
        var day = situation().withAna();

        assertThatThrownBy(() -> day.check("bo")).hasMessageContaining("shift bo");
        assertThatThrownBy(() -> day.check("ana", "lift")).hasMessageContaining("job lift");
    }
}
