package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole plans through Timefold, on problems in which anything may happen. */
class PublishedPlanTest {
    @Test
    void every_job_is_planned_once_or_left_out_with_a_reason() {
        for (long seed = 10_000; seed < 10_200; seed++) {
            var problem = RandomProblems.problem(seed);

            var plan = planned(problem, seed, new ArrayList<>());

            var named = new ArrayList<String>();
            plan.routes().forEach(route -> route.stops().forEach(stop -> named.add(stop.jobId())));
            plan.unplanned().forEach(left -> named.add(left.jobId()));
            assertThat(named)
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            problem.jobs().stream().map(Job::id).toList());
            assertThat(plan.unplanned())
                    .as("seed %d", seed)
                    .allMatch(left -> left.reason().code() != RuleCode.NOT_TRIED);
        }
    }

    @Test
    void the_score_timefold_publishes_is_the_cost_of_the_plan() {
        for (long seed = 20_000; seed < 20_200; seed++) {
            var heard = new ArrayList<RoutePlanProgress>();

            var plan = planned(RandomProblems.problem(seed), seed, heard);

            assertThat(heard.getLast()).as("seed %d", seed).satisfies(last -> {
                assertThat(last.cost()).isEqualTo(plan.cost());
                assertThat(last.unplannedCost()).isEqualTo(plan.unplannedCost());
                assertThat(last.unplanned()).isEqualTo(plan.unplanned().size());
            });
        }
    }

    private static RoutePlan planned(RouteProblem problem, long seed, List<RoutePlanProgress> heard) {
        return new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(40, seed), heard::add);
    }
}
