package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.EmergencyProposal.Displaced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On problems in which anything may happen: a proposal is a plan, and what it says of it is so. */
class EmergencyProposalTest {
    private static final int PROBLEMS = 600;

    @Test
    void every_proposal_is_a_whole_plan_that_keeps_the_rules_and_costs_what_it_says() {
        int left = 0;
        int moved = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.problem(seed);
            var rest = without(problem.jobs().getLast(), problem);
            var plan = planned(rest, seed);
            if (!new PlanCheck().check(rest, plan).isEmpty()) {
                rest = unlocked(rest); // the locks contradict each other
                plan = planned(rest, seed);
            }
            var emergency =
                    problem.jobs().getLast().with().pin(null).priority(5).build();
            var whole = with(emergency, rest);
            var proposals = new EmergencyFinder(rest, plan).find(emergency, problem.travel(), 3);
            for (var proposal : proposals) {
                prove(whole, plan, proposal, "seed %d: %s".formatted(seed, proposal));
                int places = (int) proposal.displaced().stream()
                        .filter(each -> each.to().isPresent())
                        .count();
                moved += places;
                left += proposal.displaced().size() - places;
            }
            assertThat(proposals).extracting(EmergencyProposal::technicianId).doesNotHaveDuplicates();
            assertThat(proposals).isSortedAccordingTo((a, b) -> Long.compare(a.unplannedCost(), b.unplannedCost()));
        }
        assertThat(left).isGreaterThan(PROBLEMS / 30);
        assertThat(moved).isGreaterThan(PROBLEMS / 30);
    }

    private static Map<String, List<String>> planned(RouteProblem problem, long seed) {
        return Situation.routes(
                new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(20, seed), PlanProgress.SILENT));
    }

    private static RouteProblem unlocked(RouteProblem problem) {
        return new RouteProblem(
                problem.jobs().stream().map(job -> job.with().pin(null).build()).toList(),
                problem.shifts(),
                problem.travel(),
                problem.weights());
    }

    private static void prove(
            RouteProblem problem, Map<String, List<String>> plan, EmergencyProposal proposal, String where) {
        var changed = new HashMap<>(plan);
        changed.putAll(proposal.routes());
        var before = new RoutePlanner().evaluate(problem, plan);
        var after = new RoutePlanner().evaluate(problem, changed);
        var starts = starts(before);
        var newStarts = starts(after);

        assertThat(new PlanCheck().check(problem, changed)).as(where).isEmpty();
        assertThat(after.cost() - before.cost()).as(where).isEqualTo(proposal.addedCost());
        assertThat(travel(problem, after) - travel(problem, before)).as(where).isEqualTo(proposal.addedTravelSec());
        assertThat(changed.get(proposal.shiftId()).indexOf(urgent(problem)))
                .as(where)
                .isEqualTo(proposal.position());
        assertThat(newStarts.get(urgent(problem))).as(where).isEqualTo(proposal.startSec());
        var gone = proposal.displaced().stream()
                .filter(each -> each.to().isEmpty())
                .map(Displaced::jobId)
                .toList();
        starts.keySet()
                .forEach(id -> assertThat(newStarts.containsKey(id)).as(where).isNotEqualTo(gone.contains(id)));
        proposal.displaced().forEach(each -> {
            assertThat(known(problem, each.jobId()).priority()).as(where).isLessThan(5);
            assertThat(known(problem, each.jobId()).pin()).as(where).isNull();
            each.to()
                    .ifPresent(to ->
                            assertThat(newStarts.get(each.jobId())).as(where).isEqualTo(to.startSec()));
        });
        proposal.delays()
                .forEach(delay -> assertThat(newStarts.get(delay.jobId()) - starts.get(delay.jobId()))
                        .as(where)
                        .isEqualTo(delay.seconds()));
        problem.jobs().stream()
                .filter(each -> each.pin() != null && starts.containsKey(each.id()))
                // before jobs locked by position the van may go by a warehouse or not
                .filter(each -> each.pin().startSec() != null || !mayFetch(problem, each.pin()))
                .forEach(each -> assertThat(newStarts.get(each.id())).as(where).isEqualTo(starts.get(each.id())));
    }

    private static boolean mayFetch(RouteProblem problem, Pin lock) {
        return problem.shifts().stream().anyMatch(each -> each.id().equals(lock.shiftId()) && each.warehouse() != null);
    }

    private static String urgent(RouteProblem problem) {
        return problem.jobs().getLast().id();
    }

    private static Job known(RouteProblem problem, String id) {
        return problem.jobs().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> starts(RoutePlan plan) {
        var starts = new HashMap<String, Long>();
        plan.routes().forEach(route -> route.stops().forEach(stop -> starts.put(stop.jobId(), stop.startSec())));
        return starts;
    }

    private static long travel(RouteProblem problem, RoutePlan plan) {
        long sum = 0;
        for (var route : plan.routes()) {
            var shift = problem.shifts().stream()
                    .filter(each -> each.id().equals(route.shiftId()))
                    .findFirst()
                    .orElseThrow();
            int last = known(problem, route.stops().getLast().jobId()).place();
            sum += route.stops().stream().mapToLong(Stop::travelSec).sum();
            sum += problem.travel().seconds(last, shift.endPlace());
        }
        return sum;
    }

    private static RouteProblem without(Job job, RouteProblem problem) {
        var jobs = new ArrayList<>(problem.jobs());
        jobs.remove(job);
        return new RouteProblem(jobs, problem.shifts(), problem.travel(), problem.weights());
    }

    private static RouteProblem with(Job job, RouteProblem problem) {
        var jobs = new ArrayList<>(problem.jobs());
        jobs.add(job);
        return new RouteProblem(jobs, problem.shifts(), problem.travel(), problem.weights());
    }
}
