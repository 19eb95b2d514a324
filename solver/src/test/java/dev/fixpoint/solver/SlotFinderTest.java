package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlotFinderTest {
    private static final int PROBLEMS = 300;

    private record Place(String shiftId, int position, long addedCost) {}

    @Test
    void finds_exactly_the_places_that_trying_each_one_finds() {
        int found = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.problem(seed);
            var guest = problem.jobs().getLast().with().pin(null).build();
            var jobs = new ArrayList<>(problem.jobs());
            jobs.removeLast();
            // what contradictory locks already break may be broken in another way when only the sum is asked
            if (seed % 2 == 0) {
                jobs.replaceAll(job -> job.with().pin(null).build());
            }
            var rest = new RouteProblem(jobs, problem.shifts(), problem.travel(), problem.weights());
            var plan = Situation.routes(
                    new RoutePlanner().plan(rest, Map.of(), Budget.ofIterations(20, seed), PlanProgress.SILENT));

            var slots = new SlotFinder(rest, plan).find(guest, problem.travel());

            var tried = tried(rest, guest, plan);
            assertThat(tried).as("seed %d", seed).containsAll(places(slots));
            if (jobs.stream().allMatch(job -> job.pin() == null)) {
                assertThat(places(slots)).as("seed %d", seed).isEqualTo(tried);
            }
            assertThat(slots).isSortedAccordingTo((a, b) -> Long.compare(a.addedCost(), b.addedCost()));
            found += slots.size();
        }
        assertThat(found).isGreaterThan(PROBLEMS / 2);
    }

    @Test
    void a_slot_says_what_it_displaces() {
        var early = Situation.job("early", 10);
        var late = Situation.job("late", 20);
        var problem = Situation.situation().withAna().with(early, late).problem();
        var finder = new SlotFinder(problem, Map.of("ana", List.of("early", "late")));

        var between = finder.find(Situation.job("new", 15), problem.travel()).stream()
                .filter(slot -> slot.position() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(between.startSec()).isEqualTo(Situation.at(8, 45));
        assertThat(between.addedTravelSec()).isZero();
        assertThat(between.delayedJobs()).isEqualTo(1);
        assertThat(between.longestDelaySec()).isEqualTo(30 * Situation.MIN);
        assertThat(between.latestStartSec()).isEqualTo(Situation.at(10, 35));
    }

    @Test
    void one_finder_answers_for_one_guest_after_another() {
        var problem =
                Situation.situation().withAna().with(Situation.job("a", 10)).problem();
        var finder = new SlotFinder(problem, Map.of("ana", List.of("a")));
        var gas = Situation.needing(Situation.job("g", 5), "gas", 1);

        assertThat(finder.find(gas, problem.travel())).isEmpty();
        assertThat(finder.find(Situation.job("b", 5), problem.travel())).hasSize(2);
        assertThat(finder.find(Situation.without(Situation.job("c", 5), "Ana"), problem.travel()))
                .isEmpty();
    }

    @Test
    void jobs_that_start_together_are_not_pulled_apart() {
        var pair = Situation.situation()
                .with("ana", "Ana", Map.of())
                .with("bo", "Bo", Map.of())
                .with(Situation.job("left", 10), Situation.job("right", 10))
                .problem();
        var links = List.<Link>of(new Link.Together(List.of("left", "right")));
        var problem = new RouteProblem(pair.jobs(), pair.shifts(), links, pair.travel(), pair.weights());
        var finder = new SlotFinder(problem, Map.of("ana", List.of("left"), "bo", List.of("right")));

        assertThat(finder.find(Situation.job("new", 10), problem.travel()))
                .hasSize(2)
                .allMatch(slot -> slot.position() == 1 && slot.delayedJobs() == 0);
    }

    private static Set<Place> places(List<Slot> slots) {
        var places = new HashSet<Place>();
        slots.forEach(slot -> places.add(new Place(slot.shiftId(), slot.position(), slot.addedCost())));
        return places;
    }

    private static Set<Place> tried(RouteProblem problem, Job guest, Map<String, List<String>> plan) {
        var jobs = new ArrayList<>(problem.jobs());
        jobs.add(guest);
        var indexed = new IndexedProblem(new RouteProblem(jobs, problem.shifts(), problem.travel(), problem.weights()));
        var tolerance = new Tolerance(indexed);
        var walk = new RouteTimeline(indexed);
        var places = new HashSet<Place>();
        var routes = new HashMap<>(plan);
        for (int shift = 0; shift < indexed.shiftCount(); shift++) {
            var id = indexed.shift(shift).id();
            var route = routes.getOrDefault(id, List.of());
            long before = walk.walk(shift, indices(indexed, route), route.size());
            for (int at = 0; at <= route.size(); at++) {
                var longer = new ArrayList<>(route);
                longer.add(at, guest.id());
                long cost = walk.walk(shift, indices(indexed, longer), longer.size());
                if (walk.hard() <= tolerance.hard(shift)) {
                    places.add(new Place(id, at, cost - before));
                }
            }
        }
        return places;
    }

    private static int[] indices(IndexedProblem problem, List<String> ids) {
        return ids.stream().mapToInt(problem::jobWith).toArray();
    }
}
