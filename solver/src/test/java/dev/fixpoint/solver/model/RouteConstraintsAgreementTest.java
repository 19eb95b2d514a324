package dev.fixpoint.solver.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteBill;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any plan of any problem, good or senseless: all ways to score it say the same to the last unit. */
class RouteConstraintsAgreementTest {
    private static final int PROBLEMS = 3_000;

    private final ConstraintVerifier<RouteConstraints, RoutingSolution> constraints =
            ConstraintVerifier.build(new RouteConstraints(), RoutingSolution.class, ShiftRoute.class);

    @Test
    void constraints_add_up_to_the_incremental_score() {
        int broken = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = new IndexedProblem(RandomProblems.problem(seed));

            broken += assertAgreement(problem, seed).hardScore() < 0 ? 1 : 0;
        }
        assertThat(broken).isBetween(PROBLEMS / 10, PROBLEMS - 1);
    }

    @Test
    void they_do_where_links_let_routes_set_the_times_of_others() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            assertAgreement(new IndexedProblem(RandomProblems.linked(seed)), seed);
        }
    }

    @Test
    void they_do_where_a_job_left_out_weighs_no_more_than_its_price() {
        int leftOut = 0;
        for (long seed = 0; seed < PROBLEMS / 10; seed++) {
            var score = assertAgreement(new IndexedProblem(pricedTogether(RandomProblems.linked(seed))), seed);

            assertThat(score.mediumScore()).isZero();
            leftOut += score.softScore() < 0 ? 1 : 0;
        }
        assertThat(leftOut).isPositive();
    }

    @Test
    void the_items_of_a_bill_add_up_to_the_cost_of_the_route() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = new IndexedProblem(RandomProblems.problem(seed));
            var walk = new RouteTimeline(problem);
            var routes = anyRoutes(problem, new Random(seed));

            for (int shift = 0; shift < routes.length; shift++) {
                var bill = RouteBill.of(problem, shift, routes[shift]);

                assertThat(bill.total())
                        .as("seed %d", seed)
                        .isEqualTo(walk.walk(shift, routes[shift], routes[shift].length));
                assertThat(bill.hard()).as("seed %d", seed).isEqualTo(walk.hard());
            }
        }
    }

    private HardMediumSoftScore assertAgreement(IndexedProblem problem, long seed) {
        var solution = RoutingSolution.of(problem, anyRoutes(problem, new Random(seed)));
        var calculator = new RouteScoreCalculator();
        calculator.resetWorkingSolution(solution);
        var expected = calculator.calculateScore();

        constraints.verifyThat().givenSolution(solution).scores(expected, "seed " + seed);

        return expected;
    }

    /** Each job on a random shift or, one in five, on none. */
    private static int[][] anyRoutes(IndexedProblem problem, Random random) {
        var routes = new ArrayList<List<Integer>>();
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            routes.add(new ArrayList<>());
        }
        for (int job = 0; job < problem.jobCount(); job++) {
            if (random.nextInt(5) > 0) {
                routes.get(random.nextInt(routes.size())).add(job);
            }
        }
        routes.forEach(route -> Collections.shuffle(route, random));
        return routes.stream()
                .map(route -> route.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static RouteProblem pricedTogether(RouteProblem problem) {
        var weights = Weights.none()
                .travelPerSec(3)
                .waitingPerSec(1)
                .unplannedPerPriority(700)
                .pricedTogether(true)
                .build();
        return new RouteProblem(problem.jobs(), problem.shifts(), problem.links(), problem.travel(), weights);
    }
}
