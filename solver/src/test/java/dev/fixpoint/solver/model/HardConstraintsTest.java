package dev.fixpoint.solver.model;

import static dev.fixpoint.solver.Situation.HOUR;
import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.needing;
import static dev.fixpoint.solver.Situation.pinned;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.window;
import static dev.fixpoint.solver.Situation.without;
import static dev.fixpoint.solver.model.Penalties.NOBODY;
import static dev.fixpoint.solver.model.Penalties.ana;
import static dev.fixpoint.solver.model.Penalties.penalty;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Warehouse;
import dev.fixpoint.solver.WorkShift;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each hard rule kept, broken, and just kept. */
class HardConstraintsTest {
    private static void hard(WorkShift.Builder shift, long expected, Job... jobs) {
        penalty(RouteConstraints::hardRules, situation().with(shift.build()).with(jobs), expected);
    }

    @Test
    void a_skill_must_be_there_at_its_level() {
        var gas = needing(job("a", 10), "gas", 3);

        hard(ana().skills(Map.of("gas", 4)), 0, gas);
        hard(ana().skills(Map.of("gas", 3)), 0, gas);
        hard(ana().skills(Map.of("gas", 2)), RouteTimeline.FORBIDDEN, gas);
    }

    @Test
    void excluded_technicians_do_not_come() {
        hard(ana(), 0, without(job("a", 10), "Bo"));
        hard(ana(), RouteTimeline.FORBIDDEN, without(job("a", 10), "Ana"));
    }

    @Test
    void tools_must_be_in_the_van() {
        var ladder = job("a", 10).with().tools(Set.of("ladder")).build();

        hard(ana().tools(Set.of("ladder", "saw")), 0, ladder);
        hard(ana(), RouteTimeline.FORBIDDEN, ladder);
    }

    @Test
    void what_is_not_in_the_van_is_fetched_in_time() {
        var ladder = job("a", 10).with().tools(Set.of("ladder")).build();
        // by the warehouse at 20 and 5 minutes of loading Ana is there at 8:35
        var fetching = ana().warehouse(new Warehouse(20, 5 * MIN));

        hard(fetching, 0, in(ladder, window(at(8, 0), at(9, 0))));
        hard(fetching, 0, in(ladder, window(at(8, 0), at(8, 35) + 1)));
        hard(fetching, 1, in(ladder, window(at(8, 0), at(8, 35))));
    }

    @Test
    void a_van_goes_by_its_warehouse_before_the_first_job_that_lacks_something_or_earlier() {
        var first = in(job("a", 10), window(at(8, 0), at(8, 10) + 1));
        var pump = job("b", 10).with().needs(Map.of("pump", 1)).build();
        var fetching = ana().warehouse(new Warehouse(10, 0));

        hard(fetching, 0, first, pump);
        hard(ana().warehouse(new Warehouse(70, 0)), 0, pump);
        hard(ana().warehouse(new Warehouse(70, 0)).longestTripSec(60 * MIN), 10 * MIN, pump);
        hard(ana().warehouse(new Warehouse(60, 0)).longestTripSec(60 * MIN), 0, pump);
    }

    @Test
    void parts_must_be_enough_for_all() {
        var one = job("a", 10).with().needs(Map.of("pump", 1)).build();
        var other = job("b", 10).with().needs(Map.of("pump", 1)).build();

        hard(ana().stock(Map.of("pump", 3)), 0, one, other);
        hard(ana().stock(Map.of("pump", 2)), 0, one, other);
        hard(ana().stock(Map.of("pump", 1)), HOUR, one, other);
    }

    @Test
    void service_starts_within_its_window() {
        hard(ana(), 0, in(job("a", 10), window(at(9, 0), at(10, 0))));
        hard(ana(), 0, in(job("a", 10), window(at(8, 0), at(8, 10) + 1)));
        hard(ana(), 1, in(job("a", 10), window(at(8, 0), at(8, 10))));
    }

    @Test
    void a_lock_starts_at_its_second() {
        hard(ana(), 0, pinned(job("a", 10), "ana", at(9, 0)));
        hard(ana(), 0, pinned(job("a", 10), "ana", at(8, 10)));
        hard(ana(), 1, pinned(job("a", 10), "ana", at(8, 10) - 1));
    }

    @Test
    void a_locked_job_is_on_no_other_shift() {
        hard(ana(), RouteTimeline.FORBIDDEN, pinned(job("a", 10), "elsewhere", at(9, 0)));
    }

    @Test
    void the_technician_is_back_by_the_end_of_the_shift_and_its_overtime() {
        hard(ana().endPlace(0), 0, job("a", 10));
        hard(WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(8, 50)), 0, job("a", 10));
        hard(WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(8, 49)), MIN, job("a", 10));
        hard(WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(8, 49)).overtimeSec(MIN), 0, job("a", 10));
    }

    @Test
    void no_trip_is_longer_than_allowed() {
        hard(ana().longestTripSec(HOUR), 0, job("a", 10));
        hard(ana().longestTripSec(10 * MIN), 0, job("a", 10));
        hard(ana().longestTripSec(10 * MIN - 1), 2, job("a", 10));
    }

    @Test
    void all_travel_is_no_longer_than_allowed() {
        hard(ana().mostTravelSec(HOUR), 0, job("a", 10));
        hard(ana().mostTravelSec(20 * MIN), 0, job("a", 10));
        hard(ana().mostTravelSec(20 * MIN - 1), 1, job("a", 10));
    }

    @Test
    void a_locked_job_left_out_breaks_a_rule() {
        var lock = situation().withAna().with(pinned(job("a", 10), "ana", at(9, 0)));
        var gone = situation().withAna().with(pinned(job("a", 10), "elsewhere", at(9, 0)));

        penalty(RouteConstraints::lockedJobLeftOut, lock, 0);
        penalty(RouteConstraints::lockedJobLeftOut, gone.problem(), 0, NOBODY);
        penalty(RouteConstraints::lockedJobLeftOut, lock.problem(), RouteTimeline.FORBIDDEN, NOBODY);
    }

    @Test
    void linked_jobs_start_together_and_follow_in_time() {
        var base = situation().withAna().with("bo", "Bo", Map.of()).problem();
        var jobs = List.of(
                pinned(job("a", 10), "ana", at(8, 10)), job("b", 10), in(job("c", 10), window(at(9, 40), at(9, 41))));
        var team = linked(base, jobs, new Link.Together(List.of("a", "b")));
        var inTime = linked(base, jobs, new Link.Following("a", "c", 0, HOUR));
        var tooLate = linked(base, jobs, new Link.Following("a", "c", 0, HOUR - 1));

        penalty(RouteConstraints::links, team, 0, new int[] {0}, new int[] {1});
        penalty(RouteConstraints::links, team, 2 * RouteTimeline.FORBIDDEN + 30 * MIN, new int[] {0, 1}, NOBODY);
        penalty(RouteConstraints::links, inTime, 0, new int[] {0, 2}, NOBODY);
        penalty(RouteConstraints::links, tooLate, 1, new int[] {0, 2}, NOBODY);
        penalty(RouteConstraints::links, inTime, RouteTimeline.FORBIDDEN, NOBODY, new int[] {2});
    }

    private static RouteProblem linked(RouteProblem base, List<Job> jobs, Link... links) {
        return new RouteProblem(jobs, base.shifts(), List.of(links), base.travel(), base.weights());
    }
}
