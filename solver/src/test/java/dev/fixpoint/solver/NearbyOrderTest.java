package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearbyOrderTest {
    private static final int JOBS = 8;

    private static final WorkShift SHIFT =
            WorkShift.of("shift", "technician", 3, 3, 0, 36_000).build();

    private final RouteProblem given = problem(travel(JOBS), jobs());

    @Test
    void jobs_follow_each_other_from_near_to_near_and_travel_stays_what_it_is() {
        var ordered = NearbyOrder.of(given).problem();

        assertThat(ordered.jobs()).extracting(Job::id).containsExactly("0", "2", "4", "6", "7", "5", "3", "1");
        assertSameTravel(given, ordered);
    }

    @Test
    void a_changed_problem_keeps_the_order_and_the_objects_of_what_has_not_changed() {
        var before = NearbyOrder.of(given);
        var jobs = new ArrayList<>(given.jobs());
        jobs.remove(4);
        jobs.set(2, jobs.get(2).with().durationSec(1).build());
        jobs.add(Job.of("new", 0, 60).build());

        var after = before.changed(problem(given.travel(), jobs)).problem();

        assertThat(after.jobs()).extracting(Job::id).containsExactly("0", "2", "6", "7", "5", "3", "1", "new");
        assertThat(after.jobs().getFirst()).isSameAs(before.problem().jobs().getFirst());
        assertThat(after.jobs().get(1).durationSec()).isEqualTo(1);
        assertThat(after.shifts().getFirst()).isSameAs(before.problem().shifts().getFirst());
        assertThat(after.travel()).isSameAs(before.problem().travel());
        assertSameTravel(problem(given.travel(), jobs), after);
    }

    @Test
    void places_added_come_last_and_the_jobs_before_them_stay_the_same_objects() {
        var before = NearbyOrder.of(given);
        var jobs = new ArrayList<>(given.jobs());
        jobs.add(Job.of("far", JOBS + 1, 60).build());
        var wider = problem(travel(JOBS + 2), jobs);

        var after = before.changed(wider).problem();

        assertThat(after.jobs().subList(0, JOBS)).isEqualTo(before.problem().jobs());
        assertThat(after.jobs().getLast().place()).isEqualTo(JOBS + 1);
        assertSameTravel(wider, after);
    }

    private static void assertSameTravel(RouteProblem given, RouteProblem ordered) {
        for (var from : given.jobs()) {
            for (var to : given.jobs()) {
                assertThat(ordered.travel().seconds(place(ordered, from), place(ordered, to)))
                        .isEqualTo(given.travel().seconds(from.place(), to.place()));
            }
        }
    }

    private static int place(RouteProblem problem, Job job) {
        return problem.jobs().stream()
                .filter(each -> each.id().equals(job.id()))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static List<Job> jobs() {
        return IntStream.range(0, JOBS)
                .mapToObj(job -> Job.of(Integer.toString(job), job, 60).build())
                .toList();
    }

    private static RouteProblem problem(TravelTimes travel, List<Job> jobs) {
        return new RouteProblem(
                jobs, List.of(SHIFT), travel, Weights.none().travelPerSec(1).build());
    }

    /** Even places lie east along a road, odd ones west of where those end. */
    private static TravelTimes travel(int places) {
        return new TravelTimes() {
            @Override
            public int places() {
                return places;
            }

            @Override
            public int seconds(int from, int to) {
                return Math.abs(at(from) - at(to));
            }

            private static int at(int place) {
                return place % 2 == 0 ? 10 * place : 200 - 10 * place;
            }
        };
    }
}
