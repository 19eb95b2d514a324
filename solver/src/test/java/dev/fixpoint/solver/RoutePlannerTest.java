package dev.fixpoint.solver;

import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.lasting;
import static dev.fixpoint.solver.Situation.pinned;
import static dev.fixpoint.solver.Situation.routes;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.urgent;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RoutePlannerTest {
    private static Situation twoStreets() {
        return situation()
                .withAna()
                .with("bo", "Bo", Map.of())
                .with(job("a", 10), job("b", 12), job("c", 30), job("d", 31), job("e", 11));
    }

    @Test
    void neighbours_share_a_route() {
        var plan = twoStreets().plan(300);

        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.unplannedCost()).isZero();
        assertThat(plan.cost()).isEqualTo(10 * 62 * 60 + 3_000);
    }

    @Test
    void the_urgent_job_is_planned_when_only_one_fits() {
        var plan = situation()
                .withAna()
                .with(urgent(lasting(job("later", 5), 200), 1, null))
                .with(urgent(lasting(job("now", 5), 200), 5, null))
                .plan(100);

        assertThat(routes(plan)).containsExactly(Map.entry("ana", List.of("now")));
        assertThat(plan.unplannedCost()).isEqualTo(1_000);
    }

    @Test
    void what_a_plan_says_is_what_its_evaluation_says() {
        var plan = twoStreets().plan(100);

        assertThat(new RoutePlanner().evaluate(twoStreets().problem(), routes(plan)))
                .isEqualTo(plan);
    }

    @Test
    void a_good_plan_is_kept_when_there_is_no_time_to_search() {
        var good = routes(twoStreets().plan(300));

        assertThat(routes(twoStreets().plan(good, 0))).isEqualTo(good);
    }

    @Test
    void a_warm_start_is_never_made_worse() {
        var start = Map.of("ana", List.of("a", "e", "b"), "bo", List.of("c", "d"));
        var before = new RoutePlanner().evaluate(twoStreets().problem(), start);

        var after = twoStreets().plan(start, 200);

        assertThat(after.cost()).isLessThanOrEqualTo(before.cost());
    }

    @Test
    void identifiers_of_yesterday_are_ignored() {
        var start = Map.of("ana", List.of("gone", "a"), "nobody", List.of("b"));

        assertThat(twoStreets().plan(start, 10).unplanned()).isEmpty();
    }

    @Test
    void a_job_that_no_longer_fits_leaves_the_rest_of_its_route_in_place() {
        var day = situation().withAna().with(job("a", 10), in(job("b", 20), window(at(7, 0), at(7, 30))), job("c", 30));

        var plan = day.plan(Map.of("ana", List.of("c", "b", "a")), 0);

        assertThat(routes(plan)).containsExactly(Map.entry("ana", List.of("c", "a")));
    }

    @Test
    void locked_jobs_stay_and_the_rest_is_planned_around_them() {
        var plan = twoStreets().with(pinned(job("lock", 40), "bo", at(9, 0))).plan(200);

        var stop = plan.routes().stream()
                .filter(route -> route.shiftId().equals("bo"))
                .flatMap(route -> route.stops().stream())
                .filter(at -> at.jobId().equals("lock"))
                .findFirst();
        assertThat(stop).get().returns(at(9, 0), Stop::startSec);
        assertThat(plan.unplanned()).isEmpty();
    }

    @Test
    void locks_that_contradict_each_other_are_both_kept() {
        var plan = situation()
                .withAna()
                .with(pinned(job("x", 10), "ana", at(9, 0)), pinned(job("y", 20), "ana", at(9, 10)), job("a", 15))
                .plan(50);

        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.routes().getFirst().stops())
                .filteredOn(stop -> !stop.jobId().equals("a"))
                .extracting(Stop::startSec)
                .containsExactly(at(9, 0), at(9, 40));
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        var problem = RandomProblems.problem(42);

        var one = new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(500, 7), PlanProgress.SILENT);
        var two = new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(500, 7), PlanProgress.SILENT);

        assertThat(one).isEqualTo(two);
    }

    @Test
    @Timeout(20)
    void an_hour_of_budget_ends_at_once_when_cancelled() {
        var polls = new AtomicInteger();
        var budget = new Budget(Duration.ofHours(1), 1, () -> polls.incrementAndGet() > 1_000);

        var plan = new RoutePlanner().plan(twoStreets().problem(), Map.of(), budget, PlanProgress.SILENT);

        assertThat(plan.unplanned()).isEmpty();
    }

    @Test
    @Timeout(20)
    void cancelled_before_it_began_a_plan_still_holds_the_current_one() {
        var start = Map.of("ana", List.of("a", "b"));
        var budget = new Budget(Duration.ofHours(1), 1, () -> true);

        var plan = new RoutePlanner().plan(twoStreets().problem(), start, budget, PlanProgress.SILENT);

        assertThat(routes(plan)).containsEntry("ana", List.of("a", "b"));
    }

    @Test
    void progress_ends_with_the_plan_returned() {
        var heard = new ArrayList<RoutePlanProgress>();

        var plan = new RoutePlanner().plan(twoStreets().problem(), Map.of(), Budget.ofIterations(200, 1), heard::add);

        assertThat(heard).isNotEmpty();
        assertThat(heard.getLast())
                .returns(5, RoutePlanProgress::planned)
                .returns(0, RoutePlanProgress::unplanned)
                .returns(plan.cost(), RoutePlanProgress::cost)
                .returns(plan.unplannedCost(), RoutePlanProgress::unplannedCost);
    }

    @Test
    void nothing_to_plan_is_a_plan() {
        assertThat(situation().withAna().plan(10).routes()).isEmpty();
        assertThat(situation().plan(10).routes()).isEmpty();
    }

    @Test
    void two_jobs_of_one_name_are_refused() {
        assertThatThrownBy(() ->
                        situation().withAna().with(job("a", 1), job("a", 2)).plan(1))
                .hasMessageContaining("Two jobs have the identifier a");
    }
}
