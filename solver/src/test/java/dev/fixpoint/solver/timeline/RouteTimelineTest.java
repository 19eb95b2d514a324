package dev.fixpoint.solver.timeline;

import static dev.fixpoint.solver.Situation.HOUR;
import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.pinned;
import static dev.fixpoint.solver.Situation.preferring;
import static dev.fixpoint.solver.Situation.published;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.urgent;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Weights;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTimelineTest {
    private static final Weights TRAVEL = Weights.none().travelPerSec(1).build();
    private static final Weights WAITING = Weights.none().waitingPerSec(1).build();
    private static final Weights LATENESS = Weights.none().latenessPerSec(1).build();
    private static final Weights PREFERENCE = Weights.none().notPreferred(7).build();
    private static final Weights MOVED = Weights.none().movedTechnician(7).build();
    private static final Weights SHIFT = Weights.none().shiftUsed(7).build();
    private static final Weights WORKLOAD = Weights.none().workloadPerSec(1).build();

    private static long cost(Weights weights, Job... jobs) {
        var ids = Arrays.stream(jobs).map(Job::id).toArray(String[]::new);
        return ana(weights, jobs).evaluate("ana", ids).cost();
    }

    private static Situation ana(Weights weights, Job... jobs) {
        return situation().with(weights).withAna().with("bo", "Bo", Map.of()).with(jobs);
    }

    @Test
    void the_technician_leaves_as_late_as_the_first_job_allows() {
        var stops = ana(WAITING, in(job("a", 10), window(at(9, 0), at(10, 0))))
                .evaluate("ana", "a")
                .routes()
                .getFirst()
                .stops();

        assertThat(stops).containsExactly(new Stop("a", 10 * MIN, at(9, 0), at(9, 0), at(9, 30)));
        assertThat(cost(WAITING, in(job("a", 10), window(at(9, 0), at(10, 0))))).isZero();
    }

    @Test
    void waiting_between_jobs_counts_from_arrival_to_service() {
        var late = in(job("b", 15), window(at(9, 0), at(10, 0)));

        assertThat(cost(WAITING, job("a", 10), late)).isEqualTo(15 * MIN);
    }

    @Test
    void travel_counts_every_leg_with_the_way_home() {
        assertThat(cost(TRAVEL, job("a", 10), job("b", 15))).isEqualTo(30 * MIN);
    }

    @Test
    void an_unused_shift_costs_nothing_and_a_used_one_its_price() {
        assertThat(cost(SHIFT)).isZero();
        assertThat(cost(SHIFT, job("a", 1), job("b", 1))).isEqualTo(7);
    }

    @Test
    void lateness_counts_from_the_deadline_times_priority() {
        assertThat(cost(LATENESS, urgent(job("a", 10), 3, at(8, 10)))).isZero();
        assertThat(cost(LATENESS, urgent(job("a", 10), 3, at(8, 9)))).isEqualTo(3 * MIN);
    }

    @Test
    void only_somebody_else_than_the_preferred_technician_costs() {
        assertThat(cost(PREFERENCE, preferring(job("a", 1), "Ana"))).isZero();
        assertThat(cost(PREFERENCE, preferring(job("a", 1), "Bo"))).isEqualTo(7);
        assertThat(cost(PREFERENCE, preferring(job("a", 1), "nobody here"))).isZero();
    }

    @Test
    void only_leaving_the_published_shift_costs() {
        assertThat(cost(MOVED, published(job("a", 1), "ana", at(11, 0)))).isZero();
        assertThat(cost(MOVED, published(job("a", 1), "bo", at(8, 1)))).isEqualTo(7);
        assertThat(cost(MOVED, published(job("a", 1), "long ago", 0))).isZero();
    }

    @Test
    void workload_is_worked_time_squared_over_the_length_of_the_shift() {
        long worked = 30 * MIN + 30 * MIN;

        assertThat(cost(WORKLOAD, job("a", 15))).isEqualTo(worked * worked / (4 * HOUR));
    }

    @Test
    void a_locked_job_starts_at_its_second_and_not_before() {
        var stops = ana(WAITING, job("a", 10), pinned(job("b", 10), "ana", at(9, 30)))
                .evaluate("ana", "a", "b")
                .routes()
                .getFirst()
                .stops();

        assertThat(stops.getLast()).isEqualTo(new Stop("b", 0, at(8, 40), at(9, 30), at(10, 0)));
    }
}
