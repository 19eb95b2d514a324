package dev.fixpoint.solver.model;

import static dev.fixpoint.solver.Situation.HOUR;
import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.preferring;
import static dev.fixpoint.solver.Situation.published;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.urgent;
import static dev.fixpoint.solver.Situation.window;
import static dev.fixpoint.solver.model.Penalties.NOBODY;
import static dev.fixpoint.solver.model.Penalties.ana;
import static dev.fixpoint.solver.model.Penalties.penalty;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Each cost as nothing, as something, and at its boundary. */
class CostConstraintsTest {
    @Test
    void a_job_left_out_costs_by_the_square_of_its_priority() {
        var weights = Weights.none().unplannedPerPriority(7);
        var day = situation().withAna().with(urgent(job("a", 10), 3, null));

        penalty(RouteConstraints::jobLeftOut, day.with(weights.build()), 0);
        penalty(RouteConstraints::jobLeftOut, day.with(weights.build()).problem(), 63, NOBODY);
        penalty(
                RouteConstraints::jobLeftOutPricedTogether,
                day.with(weights.build()).problem(),
                0,
                NOBODY);
    }

    @Test
    void a_job_priced_together_weighs_against_travel() {
        var weights =
                Weights.none().unplannedPerPriority(7).pricedTogether(true).build();
        var day = situation().withAna().with(weights).with(urgent(job("a", 10), 3, null));

        penalty(RouteConstraints::jobLeftOutPricedTogether, day, 0);
        penalty(RouteConstraints::jobLeftOutPricedTogether, day.problem(), 63, NOBODY);
        penalty(RouteConstraints::jobLeftOut, day.problem(), 0, NOBODY);
    }

    private static void cost(
            BiFunction<RouteConstraints, ConstraintFactory, Constraint> rule,
            Weights.Builder weights,
            WorkShift.Builder shift,
            long expected,
            Job... jobs) {
        penalty(rule, situation().with(weights.build()).with(shift.build()).with(jobs), expected);
    }

    @Test
    void travel_costs_by_the_second() {
        cost(RouteConstraints::travel, Weights.none().travelPerSec(2), ana(), 0, job("a", 0));
        cost(RouteConstraints::travel, Weights.none().travelPerSec(2), ana(), 2 * 20 * MIN, job("a", 10));
    }

    @Test
    void waiting_counts_between_jobs_only() {
        var later = in(job("b", 10), window(at(9, 0), at(10, 0)));
        var soon = in(job("b", 10), window(at(8, 40), at(10, 0)));
        var first = in(job("a", 10), window(at(8, 10), at(8, 11)));

        cost(RouteConstraints::waiting, Weights.none().waitingPerSec(1), ana(), 0, later);
        cost(RouteConstraints::waiting, Weights.none().waitingPerSec(1), ana(), 0, first, soon);
        cost(RouteConstraints::waiting, Weights.none().waitingPerSec(1), ana(), 20 * MIN, first, later);
    }

    @Test
    void lateness_costs_by_the_second_and_priority() {
        var weights = Weights.none().latenessPerSec(5);

        cost(RouteConstraints::lateness, weights, ana(), 0, urgent(job("a", 10), 2, at(9, 0)));
        cost(RouteConstraints::lateness, weights, ana(), 0, urgent(job("a", 10), 2, at(8, 10)));
        cost(RouteConstraints::lateness, weights, ana(), 10, urgent(job("a", 10), 2, at(8, 10) - 1));
    }

    @Test
    void overtime_begins_with_the_end_of_the_shift() {
        var weights = Weights.none().overtimePerSec(3);

        cost(RouteConstraints::overtime, weights, ana().overtimeSec(HOUR), 0, job("a", 10));
        cost(
                RouteConstraints::overtime,
                weights,
                WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(8, 50)).overtimeSec(HOUR),
                0,
                job("a", 10));
        cost(
                RouteConstraints::overtime,
                weights,
                WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(8, 50) - 1).overtimeSec(HOUR),
                3,
                job("a", 10));
    }

    @Test
    void another_technician_than_the_preferred_one_costs() {
        var weights = Weights.none().notPreferred(9);
        var bo = WorkShift.of("bo", "Bo", 0, 0, at(8, 0), at(12, 0));

        cost(RouteConstraints::preference, weights, ana(), 0, preferring(job("a", 10), "Ana"));
        cost(RouteConstraints::preference, weights, ana(), 0, preferring(job("a", 10), "on holiday"));
        penalty(
                RouteConstraints::preference,
                situation()
                        .with(weights.build())
                        .with(ana().build())
                        .with(bo.build())
                        .with(preferring(job("a", 10), "Bo")),
                9);
    }

    @Test
    void another_territory_costs() {
        var weights = Weights.none().crossTerritory(9);
        var south = job("a", 10).with().territory("south").build();

        cost(RouteConstraints::territory, weights, ana().territories(Set.of("south")), 0, south);
        cost(RouteConstraints::territory, weights, ana(), 0, south);
        cost(RouteConstraints::territory, weights, ana().territories(Set.of("north")), 9, south);
    }

    @Test
    void moving_a_published_job_costs_by_the_minute_or_for_the_shift() {
        var weights = Weights.none().movedPerMinute(2).movedTechnician(50);
        var bo = WorkShift.of("bo", "Bo", 0, 0, at(8, 0), at(12, 0));

        cost(RouteConstraints::disturbance, weights, ana(), 0, published(job("a", 10), "ana", at(8, 10)));
        cost(RouteConstraints::disturbance, weights, ana(), 0, published(job("a", 10), "ana", at(8, 11) - 1));
        cost(RouteConstraints::disturbance, weights, ana(), 2, published(job("a", 10), "ana", at(8, 11)));
        penalty(
                RouteConstraints::disturbance,
                situation()
                        .with(weights.build())
                        .with(ana().build())
                        .with(bo.build())
                        .with(published(job("a", 10), "bo", at(8, 10))),
                50);
    }

    @Test
    void only_a_shift_that_is_used_costs() {
        var weights = Weights.none().shiftUsed(40);
        var day =
                situation().with(weights.build()).with(ana().useCost(2).build()).with(job("a", 10));

        penalty(RouteConstraints::shiftsUsed, day, 42);
        penalty(RouteConstraints::shiftsUsed, day.problem(), 0, NOBODY);
    }

    @Test
    void hours_cost_from_leaving_to_being_back() {
        cost(RouteConstraints::hours, Weights.none(), ana(), 0, job("a", 10));
        cost(RouteConstraints::hours, Weights.none(), ana().workPerSec(2), 2 * 50 * MIN, job("a", 10));
    }

    @Test
    void a_full_shift_weighs_its_length_and_half_of_it_a_quarter() {
        var weights = Weights.none().workloadPerSec(1);

        cost(RouteConstraints::workload, weights, ana(), 4 * HOUR, Situation.lasting(job("a", 0), 240));
        cost(RouteConstraints::workload, weights, ana(), HOUR, Situation.lasting(job("a", 0), 120));
        cost(RouteConstraints::workload, Weights.none(), ana(), 0, job("a", 10));
    }
}
