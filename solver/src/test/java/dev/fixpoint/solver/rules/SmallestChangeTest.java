package dev.fixpoint.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.Change;
import dev.fixpoint.solver.Obstacle;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On problems in which anything may happen: the change named removes the rule, and one unit less does not. */
class SmallestChangeTest {
    private static final int PROBLEMS = 1_000;

    private final Map<RuleCode, Integer> met = new EnumMap<>(RuleCode.class);

    @Test
    void the_change_named_removes_the_rule_and_one_unit_less_does_not() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.problem(seed);
            var plan = Situation.routes(
                    new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(20, seed), PlanProgress.SILENT));
            var indexed = new IndexedProblem(problem);
            var routes = StartRoutes.asGiven(indexed, plan);
            var reasons = new UnplannedReasons(indexed, new Tolerance(indexed), routes);
            for (int job = 0; job < indexed.jobCount(); job++) {
                for (var obstacle : reasons.obstacles(job).values()) {
                    prove(problem, plan, problem.jobs().get(job).id(), obstacle, seed);
                }
            }
        }

        assertThat(met)
                .containsKeys(
                        RuleCode.LOCKED,
                        RuleCode.SKILL_MISSING,
                        RuleCode.SKILL_LEVEL,
                        RuleCode.EXCLUDED_TECHNICIAN,
                        RuleCode.OTHERS_ONLY,
                        RuleCode.TOOL_MISSING,
                        RuleCode.PARTS_MISSING,
                        RuleCode.PARTS_SHORT,
                        RuleCode.NO_SHIFT,
                        RuleCode.WINDOW_MISSED,
                        RuleCode.TRIP_TOO_LONG,
                        RuleCode.TRAVEL_LIMIT,
                        RuleCode.OUTSIDE_SHIFT,
                        RuleCode.WOULD_DELAY,
                        RuleCode.NO_CAPACITY);
    }

    private void prove(RouteProblem problem, Map<String, List<String>> plan, String job, Obstacle obstacle, long seed) {
        var trial = new RuleTrial(plan, job, obstacle);
        var where = "seed %d, job %s: %s %s".formatted(seed, job, obstacle.rule(), obstacle.changes());
        if (obstacle.changes().isEmpty()) {
            assertThat(obstacle.code()).as(where).isEqualTo(RuleCode.NOT_TRIED);
            return;
        }
        met.merge(obstacle.code(), 1, Integer::sum);
        assertThat(trial.isInTheWay(problem)).as("%s stands in the way", where).isTrue();
        if (mayFetchBesideLocks(problem, obstacle.shiftId())) {
            return; // a change may move the way by the warehouse, and with it when jobs locked by position start
        }
        assertThat(trial.isInTheWay(changed(problem, obstacle.changes())))
                .as("%s is removed", where)
                .isFalse();
        for (int less = 0; less < obstacle.changes().size(); less++) {
            assertThat(trial.isInTheWay(allButOneUnit(problem, obstacle.changes(), less)))
                    .as("%s, one unit less of change %d", where, less)
                    .isTrue();
        }
    }

    private static boolean mayFetchBesideLocks(RouteProblem problem, String shiftId) {
        var indexed = new IndexedProblem(problem);
        int shift = indexed.shiftWith(shiftId);
        return indexed.warehouses().has(shift) && new Tolerance(indexed).pins(shift).length > 0;
    }

    private static RouteProblem changed(RouteProblem problem, List<Change> changes) {
        var changed = problem;
        for (var change : changes) {
            changed = change.in(changed);
        }
        return changed;
    }

    private static RouteProblem allButOneUnit(RouteProblem problem, List<Change> changes, int less) {
        var changed = problem;
        for (int i = 0; i < changes.size(); i++) {
            changed = i == less
                    ? oneUnitLess(changes.get(i), changed)
                    : changes.get(i).in(changed);
        }
        return changed;
    }

    private static RouteProblem oneUnitLess(Change change, RouteProblem problem) {
        return change.amount() == 1 ? problem : RuleTrial.oneUnitLess(change).in(problem);
    }
}
