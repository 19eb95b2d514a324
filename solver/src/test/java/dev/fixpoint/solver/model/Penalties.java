package dev.fixpoint.solver.model;

import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.situation;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.WorkShift;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.function.BiFunction;

/** What one constraint takes from a plan. */
final class Penalties {
    static final int[] NOBODY = {};

    private static final ConstraintVerifier<RouteConstraints, RoutingSolution> CONSTRAINTS =
            ConstraintVerifier.build(new RouteConstraints(), RoutingSolution.class, ShiftRoute.class);

    private Penalties() {}

    /** From 8:00 to 12:00 at place 0. */
    static WorkShift.Builder ana() {
        return WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(12, 0));
    }

    /** Ana's route has all jobs in order. */
    static void penalty(
            BiFunction<RouteConstraints, ConstraintFactory, Constraint> rule, Situation situation, long expected) {
        var problem = situation.problem();
        var all = new int[problem.jobs().size()];
        for (int job = 0; job < all.length; job++) {
            all[job] = job;
        }
        var routes = new int[problem.shifts().size()][0];
        routes[0] = all;
        penalty(rule, problem, expected, routes);
    }

    static void penalty(
            BiFunction<RouteConstraints, ConstraintFactory, Constraint> rule,
            RouteProblem problem,
            long expected,
            int[]... routes) {
        CONSTRAINTS
                .verifyThat(rule)
                .givenSolution(RoutingSolution.of(new IndexedProblem(problem), routes))
                .penalizesBy(expected);
    }
}
