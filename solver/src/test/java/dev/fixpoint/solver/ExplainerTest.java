package dev.fixpoint.solver;

import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.lasting;
import static dev.fixpoint.solver.Situation.needing;
import static dev.fixpoint.solver.Situation.pinned;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.urgent;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.Explanation.Alternative;
import dev.fixpoint.solver.Explanation.Possible;
import dev.fixpoint.solver.Explanation.Prevented;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final int PROBLEMS = 300;

    private static Alternative alternative(
            Situation situation, Map<String, List<String>> plan, String job, String who) {
        var others = new Explainer(situation.problem(), plan).explain(job).others();
        assertThat(others).containsKey(who);
        return others.get(who);
    }

    private static Change onlyChange(Alternative alternative) {
        assertThat(alternative).isInstanceOf(Prevented.class);
        var changes = ((Prevented) alternative).obstacle().changes();
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    @Test
    void a_technician_further_away_is_merely_dearer() {
        var day = situation()
                .with("ana", "Ana", Map.of())
                .with(WorkShift.of("bo", "Bo", 50, 50, at(8, 0), at(12, 0)).build())
                .with(job("fridge", 10));

        var explanation = new Explainer(day.problem(), Map.of("ana", List.of("fridge"))).explain("fridge");

        assertThat(explanation.present())
                .contains(new Explanation.Place("ana", 0, at(8, 10), 3_000 + 20 * MIN * 10, 20 * MIN, 0));
        assertThat(explanation.others()).containsOnlyKeys("Bo");
        assertThat(explanation.others().get("Bo")).isInstanceOfSatisfying(Possible.class, bo -> {
            assertThat(bo.extraCost()).isEqualTo(60 * MIN * 10);
            assertThat(bo.extraTravelSec()).isEqualTo(60 * MIN);
            assertThat(bo.place().startSec()).isEqualTo(at(8, 40));
            assertThat(bo.reason().en())
                    .isEqualTo("No rule stands in the way; it is only dearer, with 60 min more travel.");
            assertThat(bo.reason().zh()).contains("路程多 60 分钟");
        });
    }

    @Test
    void a_deadline_missed_by_another_is_told_as_lateness() {
        var day = situation()
                .with("ana", "Ana", Map.of())
                .with(WorkShift.of("bo", "Bo", 50, 50, at(8, 0), at(12, 0)).build())
                .with(urgent(job("fridge", 10), 3, at(8, 30)));

        assertThat(alternative(day, Map.of("ana", List.of("fridge")), "fridge", "Bo"))
                .isInstanceOfSatisfying(
                        Possible.class, bo -> assertThat(bo.extraLatenessSec()).isEqualTo(10 * MIN));
    }

    @Test
    void a_better_place_that_the_plan_does_not_use_is_called_cheaper() {
        var day = situation()
                .with("ana", "Ana", Map.of())
                .with(WorkShift.of("bo", "Bo", 50, 50, at(8, 0), at(12, 0)).build())
                .with(job("fridge", 10));

        var ana = alternative(day, Map.of("bo", List.of("fridge")), "fridge", "Ana");

        assertThat(ana.reason().code()).isEqualTo(RuleCode.CHEAPER);
    }

    @Test
    void a_skill_one_level_short_asks_for_one_level() {
        var day = situation()
                .with("ana", "Ana", Map.of("gas", 3))
                .with("bo", "Bo", Map.of("gas", 2))
                .with(needing(job("boiler", 5), "gas", 3));

        assertThat(onlyChange(alternative(day, Map.of("ana", List.of("boiler")), "boiler", "Bo")))
                .isEqualTo(new Change.RaiseSkill("bo", "gas", 1));
    }

    @Test
    void a_full_day_asks_for_so_many_seconds_more() {
        var day = situation()
                .with("ana", "Ana", Map.of())
                .with("bo", "Bo", Map.of())
                .with(lasting(job("long", 0), 225))
                .with(lasting(job("short", 0), 20));

        var bo = alternative(day, Map.of("ana", List.of("short"), "bo", List.of("long")), "short", "Bo");

        assertThat(bo.reason().code()).isEqualTo(RuleCode.NO_CAPACITY);
        assertThat(onlyChange(bo)).isEqualTo(new Change.ExtendShift("bo", 5 * MIN));
    }

    @Test
    void a_promise_in_the_way_is_named_with_the_window_that_would_have_to_close_later() {
        var promise = window(at(8, 0), at(8, 10));
        var day = situation()
                .with("ana", "Ana", Map.of())
                .with("bo", "Bo", Map.of())
                .with(in(job("promised", 0), promise))
                .with(in(job("fridge", 0), window(at(8, 0), at(8, 5))));

        var bo = alternative(day, Map.of("ana", List.of("fridge"), "bo", List.of("promised")), "fridge", "Bo");

        assertThat(bo.reason().code()).isEqualTo(RuleCode.WOULD_DELAY);
        assertThat(bo.reason().values()).containsEntry("other", "promised").containsEntry("minutes", "21");
        assertThat(onlyChange(bo)).isEqualTo(new Change.Widen("promised", promise, window(at(8, 0), at(8, 30) + 1)));
    }

    @Test
    void a_locked_job_is_kept_from_all_others_by_its_lock() {
        var day = situation()
                .with("ana", "Ana", Map.of())
                .with("bo", "Bo", Map.of())
                .with(pinned(job("lift", 5), "ana", at(9, 0)));

        assertThat(onlyChange(alternative(day, Map.of("ana", List.of("lift")), "lift", "Bo")))
                .isEqualTo(new Change.Unlock("lift"));
    }

    @Test
    void a_job_left_out_has_an_answer_for_every_technician() {
        var day = situation()
                .with("ana", "Ana", Map.of())
                .with("bo", "Bo", Map.of())
                .with(in(job("evening", 5), window(at(19, 0), at(20, 0))));

        var explanation = new Explainer(day.problem(), Map.of()).explain("evening");

        assertThat(explanation.present()).isEmpty();
        assertThat(explanation.others()).containsOnlyKeys("Ana", "Bo");
        assertThat(onlyChange(explanation.others().get("Ana")))
                .isEqualTo(new Change.Widen("evening", window(at(19, 0), at(20, 0)), window(at(12, 0), at(20, 0))));
    }

    @Test
    void partners_of_a_visit_for_two_do_not_swap_into_one() {
        var pair = situation()
                .with("ana", "Ana", Map.of())
                .with("bo", "Bo", Map.of())
                .with(job("left", 5))
                .with(job("right", 5))
                .problem();
        var linked = new RouteProblem(
                pair.jobs(),
                pair.shifts(),
                List.of(new Link.Together(List.of("left", "right"))),
                pair.travel(),
                pair.weights());
        var plan = Map.of("ana", List.of("left"), "bo", List.of("right"));

        var bo = new Explainer(linked, plan).explain("left").others().get("Bo");

        assertThat(bo.reason().code()).isEqualTo(RuleCode.SAME_TECHNICIAN);
    }

    @Test
    void an_unknown_job_is_refused_by_name() {
        var explainer = new Explainer(situation().withAna().problem(), Map.of());

        assertThatThrownBy(() -> explainer.explain("lift")).hasMessageContaining("lift");
    }

    @Test
    void a_place_is_possible_exactly_where_the_slot_finder_offers_one_and_costs_the_same() {
        int possible = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.problem(seed);
            var plan = Situation.routes(
                    new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(20, seed), PlanProgress.SILENT));
            var explainer = new Explainer(problem, plan);
            for (var asked : problem.jobs()) {
                if (asked.pin() == null) {
                    possible += agree(problem, plan, asked, explainer.explain(asked.id()), seed);
                }
            }
        }
        assertThat(possible).isGreaterThan(PROBLEMS);
    }

    private static int agree(
            RouteProblem problem, Map<String, List<String>> plan, Job asked, Explanation explanation, long seed) {
        var jobs = new ArrayList<>(problem.jobs());
        jobs.remove(asked);
        var rest = new RouteProblem(jobs, problem.shifts(), problem.travel(), problem.weights());
        var slots = new SlotFinder(rest, plan).find(asked, problem.travel());
        int possible = 0;
        for (var other : explanation.others().entrySet()) {
            var offered = slots.stream()
                    .filter(slot -> technician(problem, slot).equals(other.getKey()))
                    .findFirst();
            var where = "seed %d, job %s, technician %s".formatted(seed, asked.id(), other);
            switch (other.getValue()) {
                case Prevented(var obstacle) -> {
                    assertThat(offered).as(where).isEmpty();
                    assertThat(obstacle.code()).as(where).isNotEqualTo(RuleCode.NOT_TRIED);
                }
                case Possible there -> {
                    assertThat(offered.map(Slot::addedCost))
                            .as(where)
                            .contains(there.place().cost());
                    possible++;
                }
            }
        }
        return possible;
    }

    private static String technician(RouteProblem problem, Slot slot) {
        return problem.shifts().stream()
                .filter(shift -> shift.id().equals(slot.shiftId()))
                .findFirst()
                .orElseThrow()
                .technicianId();
    }
}
