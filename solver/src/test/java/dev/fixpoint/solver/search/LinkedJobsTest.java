package dev.fixpoint.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.PlanCheck;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.model.RouteScoreCalculator;
import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedJobsTest {
    private static final int PROBLEMS = 1_500;
    private static final int HOUR = Situation.HOUR;

    @Test
    void whatever_is_planned_keeps_every_link_and_every_other_rule() {
        int together = 0;
        int following = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var given = RandomProblems.linked(seed);
            var problem = new IndexedProblem(given);
            var tolerance = new Tolerance(problem);
            var start = new StartRoutes(problem, tolerance).kept(StartRoutes.asGiven(problem, Map.of()));
            var watch = new Stopwatch(Budget.ofIterations(60, seed));
            var search = new RouteSearch(Groundwork.of(problem, tolerance, watch), start, seed, 1, watch);
            search.run(() -> false);

            var routes = search.best();

            var times = new LinkedTimes(problem, routes);
            assertThat(times.broken().stream()
                            .filter(fault -> !problem.isPinned(fault.job()))
                            .filter(_ -> given.jobs().stream().allMatch(job -> job.pin() == null)))
                    .as("seed %d", seed)
                    .isEmpty();
            var walk = new RouteTimeline(problem, times.appointments());
            long cost = 0;
            for (int shift = 0; shift < routes.length; shift++) {
                cost += walk.walk(shift, routes[shift], routes[shift].length);
                assertThat(walk.hard()).as("seed %d", seed).isLessThanOrEqualTo(tolerance.hard(shift));
            }
            var calculator = new RouteScoreCalculator();
            calculator.resetWorkingSolution(RoutingSolution.of(problem, routes));
            assertThat(calculator.calculateScore().softScore())
                    .as("seed %d", seed)
                    .isEqualTo(-cost);
            var planned = plannedIds(problem, routes);
            for (var link : given.links()) {
                switch (link) {
                    case Link.Together team -> together += planned.keySet().containsAll(team.jobIds()) ? 1 : 0;
                    case Link.Following f -> following += planned.containsKey(f.secondId()) ? 1 : 0;
                }
            }
        }
        assertThat(together).isGreaterThan(PROBLEMS / 50);
        assertThat(following).isGreaterThan(PROBLEMS / 50);
    }

    @Test
    void two_technicians_meet_at_the_first_second_both_can() {
        var plan = plan(
                List.of(Situation.job("left", 10), Situation.job("right", 10)),
                List.of(new Link.Together(List.of("left", "right"))),
                Situation.situation().withAna().with("bo", "Bo", Map.of()));

        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.routes()).hasSize(2);
        assertThat(stop(plan, "left").startSec()).isEqualTo(stop(plan, "right").startSec());
    }

    @Test
    void a_team_without_a_second_technician_stays_out_altogether() {
        var plan = plan(
                List.of(Situation.job("left", 10), Situation.job("right", 10)),
                List.of(new Link.Together(List.of("left", "right"))),
                Situation.situation().withAna());

        assertThat(plan.routes()).isEmpty();
        assertThat(plan.unplanned()).hasSize(2);
    }

    @Test
    void a_job_follows_another_within_its_delays() {
        var plan = plan(
                List.of(Situation.job("second", 1), Situation.job("first", 2)),
                List.of(new Link.Following("first", "second", HOUR, 2L * HOUR)),
                Situation.situation().withAna());

        long delay = stop(plan, "second").startSec() - stop(plan, "first").endSec();
        assertThat(delay).isBetween((long) HOUR, 2L * HOUR);
    }

    @Test
    void nothing_follows_what_cannot_be_done() {
        var plan = plan(
                List.of(Situation.needing(Situation.job("first", 2), "gas", 5), Situation.job("second", 1)),
                List.of(new Link.Following("first", "second", 0, HOUR)),
                Situation.situation().withAna());

        assertThat(plan.routes()).isEmpty();
    }

    @Test
    void the_check_of_a_plan_names_broken_links() {
        var base = Situation.situation().withAna().with("bo", "Bo", Map.of()).problem();
        var jobs = List.of(Situation.job("a", 10), Situation.job("b", 10), Situation.job("c", 10));
        var links =
                List.<Link>of(new Link.Together(List.of("a", "b")), new Link.Following("a", "c", 2L * HOUR, 3L * HOUR));
        var problem = new RouteProblem(jobs, base.shifts(), links, base.travel(), base.weights());

        assertThat(codes(problem, Map.of("ana", List.of("a"), "bo", List.of("b", "c"))))
                .isEmpty();
        assertThat(codes(problem, Map.of("ana", List.of("a", "b")))).contains(RuleCode.SAME_TECHNICIAN);
        assertThat(codes(problem, Map.of("bo", List.of("c")))).containsExactly(RuleCode.LINK_ALONE);
    }

    private static List<RuleCode> codes(RouteProblem problem, Map<String, List<String>> plan) {
        return new PlanCheck()
                .check(problem, plan).stream().map(BrokenRule::code).toList();
    }

    private static RoutePlan plan(List<Job> jobs, List<Link> links, Situation situation) {
        var base = situation.problem();
        var problem = new RouteProblem(jobs, base.shifts(), links, base.travel(), base.weights());
        return new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(50, 1), PlanProgress.SILENT);
    }

    private static Stop stop(RoutePlan plan, String job) {
        return plan.routes().stream()
                .flatMap(route -> route.stops().stream())
                .filter(stop -> stop.jobId().equals(job))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> plannedIds(IndexedProblem problem, int[][] routes) {
        var planned = new HashMap<String, Integer>();
        for (int shift = 0; shift < routes.length; shift++) {
            for (int job : routes[shift]) {
                planned.put(problem.job(job).id(), shift);
            }
        }
        return planned;
    }
}
