package dev.fixpoint.solver.timeline;

import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.needing;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.Slot;
import dev.fixpoint.solver.SlotFinder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LockedOrderTest {
    private static final Job FIRST = locked(job("first", 30), 0);
    private static final Job SECOND = locked(job("second", 10), 4);

    private static Job locked(Job job, int position) {
        return job.with().pin(Pin.inOrder("ana", position)).build();
    }

    private static Situation day(Job... jobs) {
        return situation().withAna().with(jobs);
    }

    private static List<RuleCode> codes(List<BrokenRule> broken) {
        return broken.stream().map(BrokenRule::code).toList();
    }

    @Test
    void jobs_locked_by_position_come_first_in_their_order() {
        var day = day(FIRST, SECOND, job("free", 5));

        assertThat(day.check("ana", "first", "second", "free")).isEmpty();
        assertThat(codes(day.check("ana", "second", "first", "free")))
                .containsExactly(RuleCode.LOCKED_ORDER, RuleCode.LOCKED_ORDER);
    }

    @Test
    void nothing_comes_before_or_between_them() {
        var day = day(FIRST, SECOND, job("free", 5));

        assertThat(codes(day.check("ana", "free", "first", "second"))).containsExactly(RuleCode.LOCKED_ORDER);
        assertThat(codes(day.check("ana", "first", "free", "second"))).containsExactly(RuleCode.LOCKED_ORDER);
        assertThat(day.check("ana", "first", "free", "second").getFirst().en())
                .startsWith("Is locked to be number 2 of the shift");
    }

    @Test
    void one_that_is_missing_is_missed_by_the_next() {
        assertThat(codes(day(FIRST, SECOND).check("ana", "second"))).containsExactly(RuleCode.LOCKED_ORDER);
    }

    @Test
    void the_planner_puts_everything_else_behind_however_long_the_way() {
        var day = day(FIRST, SECOND, job("free", 5), job("other", 20));

        var routes = Situation.routes(day.plan(Map.of("ana", List.of("free", "second")), 100));

        assertThat(routes.get("ana")).startsWith("first", "second").hasSize(4);
    }

    @Test
    void a_slot_is_offered_only_behind_them() {
        var problem = day(FIRST, SECOND).problem();
        var finder = new SlotFinder(problem, Map.of("ana", List.of("first", "second")));

        assertThat(finder.find(job("new", 0), problem.travel()))
                .extracting(Slot::position)
                .containsExactly(2);
    }

    @Test
    void neither_skills_nor_a_window_gone_by_are_asked_again() {
        var decided = locked(needing(in(job("lift", 20), window(at(7, 0), at(8, 0))), "gas", 5), 0);

        assertThat(day(decided).check("ana", "lift")).isEmpty();
        assertThat(day(decided)
                        .evaluate("ana", "lift")
                        .routes()
                        .getFirst()
                        .stops()
                        .getFirst()
                        .startSec())
                .isEqualTo(at(8, 20));
    }

    @Test
    void a_window_still_to_come_is_waited_for() {
        var early = locked(in(job("lift", 20), window(at(9, 0), at(10, 0))), 0);

        assertThat(day(early)
                        .evaluate("ana", "lift")
                        .routes()
                        .getFirst()
                        .stops()
                        .getFirst()
                        .startSec())
                .isEqualTo(at(9, 0));
    }

    @Test
    void with_a_start_as_well_both_are_asked() {
        var both = job("lift", 20).with().pin(new Pin("ana", at(8, 20), 1)).build();

        assertThat(day(both, job("free", 5)).check("ana", "lift", "free")).isEmpty();
        assertThat(codes(day(both, job("free", 5)).check("ana", "free", "lift")))
                .containsExactly(RuleCode.LOCKED_ORDER);
        assertThat(codes(day(both.with().pin(new Pin("ana", at(8, 19), 1)).build())
                        .check("ana", "lift")))
                .containsExactly(RuleCode.PIN_MISSED);
    }

    @Test
    void a_job_locked_by_time_keeps_its_second_behind_those_locked_by_position() {
        var timed = job("timed", 10).with().pin(new Pin("ana", at(10, 0))).build();
        var day = day(timed, FIRST, job("free", 20));

        var plan = day.plan(100);

        assertThat(Situation.routes(plan).get("ana")).startsWith("first").contains("free");
        assertThat(plan.routes().getFirst().stops())
                .filteredOn(stop -> stop.jobId().equals("timed"))
                .allMatch(stop -> stop.startSec() == at(10, 0));
    }

    @Test
    void the_day_is_planned_on_when_locks_alone_take_too_long() {
        var long1 = locked(job("long", 90).with().durationSec(160 * MIN).build(), 0);

        var plan = day(long1, job("free", 80)).plan(50);

        assertThat(Situation.routes(plan).get("ana")).containsExactly("long");
        assertThat(plan.unplanned()).hasSize(1);
    }

    @Test
    void a_lock_says_when_or_where_in_the_order() {
        assertThatThrownBy(() -> new Pin("ana", null, null)).hasMessageContaining("needs a start or a position");
        assertThatThrownBy(() -> Pin.inOrder("ana", -1)).hasMessageContaining("position -1");
        assertThatThrownBy(() ->
                        job("lift", 5).with().published(Pin.inOrder("ana", 0)).build())
                .hasMessageContaining("published without a start");
    }
}
