package dev.fixpoint.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.GreatCircleTravel;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TravelTimes;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroundworkTest {
    private static final int JOBS = 700;
    private static final int SHIFTS = 20;
    private static final long DAY = 36_000;

    private final Random random = new Random(1);
    private final GreatCircleTravel travel = town();
    private final RouteProblem town = problem(jobs(), shifts(), travel);

    @Test
    void neighbours_found_by_position_are_those_found_by_asking_for_all_pairs() {
        var byPosition = new Neighbours(new IndexedProblem(town), () -> true);
        var byPairs = new Neighbours(
                new IndexedProblem(problem(town.jobs(), town.shifts(), withoutPositions(travel))), () -> true);

        assertSame(byPosition, byPairs, JOBS);
    }

    @Test
    void what_is_known_after_a_change_of_jobs_is_what_would_be_found_anew() {
        for (int round = 0; round < 30; round++) {
            var jobs = new ArrayList<>(town.jobs());
            jobs.remove(random.nextInt(jobs.size()));
            int longer = random.nextInt(jobs.size());
            jobs.set(longer, jobs.get(longer).with().durationSec(4_000).build());
            int moved = random.nextInt(jobs.size());
            jobs.set(moved, jobs.get(moved).with().place(random.nextInt(JOBS)).build());
            jobs.add(job("added", random.nextInt(JOBS)));

            assertChangedLikeNew(problem(jobs, town.shifts(), travel));
        }
    }

    @Test
    void what_is_known_after_a_change_of_shifts_is_what_would_be_found_anew() {
        var later = new ArrayList<>(town.shifts());
        later.set(3, later.get(3).with().startSec(9_000).build());
        var fewer = town.shifts().subList(1, SHIFTS);

        assertChangedLikeNew(problem(town.jobs(), later, travel));
        assertChangedLikeNew(problem(town.jobs(), fewer, travel));
    }

    @Test
    void jobs_in_another_order_are_numbered_anew() {
        assertChangedLikeNew(problem(town.jobs().reversed(), town.shifts(), travel));
    }

    @Test
    void lists_that_a_change_does_not_touch_are_not_copied() {
        var known = groundwork(new IndexedProblem(town));
        var jobs = new ArrayList<>(town.jobs());
        jobs.set(5, jobs.get(5).with().durationSec(4_000).build());

        var changed = changed(known, problem(jobs, town.shifts(), travel));

        assertThat(changed.neighbours.around(5)).isSameAs(known.neighbours.around(5));
        assertThat(changed.candidates.classes(6)).isSameAs(known.candidates.classes(6));
    }

    @Test
    void groundwork_that_was_stopped_goes_on_where_it_was() {
        var problem = new IndexedProblem(town);
        var polls = new AtomicInteger();
        var stop = new Budget(Duration.ofMinutes(1), 1, () -> polls.incrementAndGet() > JOBS + JOBS / 2);

        var stopped = Groundwork.of(problem, new Tolerance(problem), new Stopwatch(stop));
        var next = changed(stopped, town);

        var anew = groundwork(problem);
        assertThat(IntStream.range(0, JOBS).map(job -> stopped.neighbours.around(job).length))
                .contains(1)
                .anyMatch(length -> length > 1);
        assertSame(next.neighbours, anew.neighbours, JOBS);
        for (int job = 0; job < JOBS; job++) {
            assertThat(next.candidates.classes(job)).isEqualTo(anew.candidates.classes(job));
        }
    }

    private void assertChangedLikeNew(RouteProblem next) {
        var changed = changed(groundwork(new IndexedProblem(town)), next);
        var anew = groundwork(new IndexedProblem(next));

        assertSame(changed.neighbours, anew.neighbours, next.jobs().size());
        for (int job = 0; job < next.jobs().size(); job++) {
            assertThat(changed.candidates.classes(job)).isEqualTo(anew.candidates.classes(job));
            assertThat(changed.candidates.aloneCost(job)).isEqualTo(anew.candidates.aloneCost(job));
            for (int shift = 0; shift < next.shifts().size(); shift++) {
                assertThat(changed.candidates.isCandidate(job, shift))
                        .isEqualTo(anew.candidates.isCandidate(job, shift));
                assertThat(changed.problem.duration(job, shift)).isEqualTo(anew.problem.duration(job, shift));
                assertThat(changed.problem.permits(job, shift)).isEqualTo(anew.problem.permits(job, shift));
            }
        }
        assertThat(changed.candidates.dearest()).isEqualTo(anew.candidates.dearest());
    }

    private static void assertSame(Neighbours one, Neighbours other, int jobs) {
        for (int job = 0; job < jobs; job++) {
            assertThat(one.around(job)).as("around %d", job).isEqualTo(other.around(job));
            assertThat(one.there(job)).as("from %d", job).isEqualTo(other.there(job));
        }
    }

    private static Groundwork groundwork(IndexedProblem problem) {
        return Groundwork.of(problem, new Tolerance(problem), new Stopwatch(Budget.ofIterations(1, 1)));
    }

    private static Groundwork changed(Groundwork known, RouteProblem next) {
        var problem = known.problem.changed(next);
        return known.changed(problem, new Tolerance(problem), new Stopwatch(Budget.ofIterations(1, 1)));
    }

    private GreatCircleTravel town() {
        var lon = random.doubles(JOBS + SHIFTS, 121.2, 121.8).toArray();
        var lat = random.doubles(JOBS + SHIFTS, 31.0, 31.5).toArray();
        lon[7] = lon[8];
        lat[7] = lat[8];
        return GreatCircleTravel.city(lon, lat);
    }

    private List<Job> jobs() {
        var jobs = new ArrayList<Job>();
        for (int j = 0; j < JOBS; j++) {
            jobs.add(job("job " + j, j));
        }
        return jobs;
    }

    private Job job(String id, int place) {
        return Job.of(id, place, 600 + random.nextInt(3_000))
                .skills(Map.of("gas", 1 + random.nextInt(3)))
                .build();
    }

    private List<WorkShift> shifts() {
        var shifts = new ArrayList<WorkShift>();
        for (int s = 0; s < SHIFTS; s++) {
            shifts.add(WorkShift.of("shift " + s, "technician " + s, JOBS + s, JOBS + s, 0, DAY)
                    .skills(Map.of("gas", 1 + random.nextInt(3)))
                    .pacePercent(Map.of(1, 120))
                    .build());
        }
        return shifts;
    }

    private static RouteProblem problem(List<Job> jobs, List<WorkShift> shifts, TravelTimes travel) {
        return new RouteProblem(
                jobs, shifts, travel, Weights.none().travelPerSec(1).build());
    }

    private static TravelTimes withoutPositions(TravelTimes travel) {
        return new TravelTimes() {
            @Override
            public int places() {
                return travel.places();
            }

            @Override
            public int seconds(int from, int to) {
                return travel.seconds(from, to);
            }
        };
    }
}
