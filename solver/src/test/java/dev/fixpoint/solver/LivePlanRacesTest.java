package dev.fixpoint.solver;

import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.lasting;
import static dev.fixpoint.solver.Situation.routes;
import static dev.fixpoint.solver.Situation.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LivePlanRacesTest {
    private static final Budget ALL_DAY = new Budget(Duration.ofHours(9), 1, () -> false);
    private static final int THREADS = 4;
    private static final int CHANGES = 25;

    private static RouteProblem town() {
        var town = situation().withAna().with("bo", "Bo", Map.of()).with("cy", "Cy", Map.of());
        IntStream.range(0, 12).forEach(i -> town.with(job("given" + i, 5 + 3 * i)));
        return town.problem();
    }

    /** The plan is of its problem: every job once, no rule broken, and it costs what it says. */
    private static void assertSound(LiveRevision revision) {
        var routes = routes(revision.plan());
        var jobs = new ArrayList<String>();
        routes.values().forEach(jobs::addAll);
        revision.plan().unplanned().forEach(left -> jobs.add(left.jobId()));
        assertThat(jobs)
                .containsExactlyInAnyOrderElementsOf(
                        revision.problem().jobs().stream().map(Job::id).toList());
        assertThat(new PlanCheck().check(revision.problem(), routes)).isEmpty();
        assertThat(new RoutePlanner().evaluate(revision.problem(), routes).cost())
                .isEqualTo(revision.plan().cost());
    }

    @Test
    void no_change_is_lost_however_many_threads_make_them() throws Exception {
        var published = new ArrayList<LiveRevision>();
        var live = LivePlan.start(town(), Map.of(), ALL_DAY, published::add);
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var work = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<Void>) () -> changesOf(live, thread))
                    .toList();
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        }

        var last = live.stop();

        assertThat(last.changes()).isEqualTo(THREADS * CHANGES * 2);
        assertThat(last.problem().jobs()).extracting(Job::id).hasSize(12 + THREADS * CHANGES / 2 + THREADS / 2);
        assertSound(last);
        published.forEach(LivePlanRacesTest::assertSound);
        assertThat(published).extracting(LiveRevision::changes).isSorted();
    }

    /** Adds jobs, changes each, and waits for some of them; every other one is cancelled instead. */
    private static Void changesOf(LivePlan live, int thread) throws Exception {
        for (int i = 0; i < CHANGES; i++) {
            var added = job("new%d-%d".formatted(thread, i), 10 + i);
            live.change(new LiveChange.JobAdded(added));
            var second =
                    i % 2 == 0 ? new LiveChange.JobChanged(lasting(added, 5)) : new LiveChange.JobCancelled(added.id());
            var answer = live.change(second);
            if (i % 5 == 0) {
                assertThat(answer.get(30, TimeUnit.SECONDS).problem().jobs().stream()
                                .filter(job -> job.id().equals(added.id()))
                                .map(Job::durationSec))
                        .isEqualTo(i % 2 == 0 ? List.of(300) : List.of());
            }
        }
        return null;
    }

    @Test
    void of_two_changes_that_exclude_each_other_the_second_is_refused() throws Exception {
        for (int round = 0; round < 20; round++) {
            try (var live = LivePlan.start(town(), Map.of(), ALL_DAY, _ -> {});
                    var pool = Executors.newFixedThreadPool(2)) {
                var together = new CyclicBarrier(2);
                var cancels = IntStream.range(0, 2)
                        .mapToObj(_ -> pool.submit(() -> {
                            together.await();
                            return live.change(new LiveChange.JobCancelled("given3"));
                        }))
                        .toList();

                long refused =
                        cancels.stream().filter(LivePlanRacesTest::isRefused).count();

                assertThat(refused).isEqualTo(1);
                assertThat(live.stop().changes()).isEqualTo(1);
            }
        }
    }

    private static boolean isRefused(java.util.concurrent.Future<CompletableFuture<LiveRevision>> cancel) {
        try {
            cancel.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).hasMessageContaining("The plan has no job given3");
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_plan_stopped_while_a_change_is_pending_ends_with_that_change() throws Exception {
        for (int round = 0; round < 50; round++) {
            var live = LivePlan.start(town(), Map.of(), ALL_DAY, _ -> {});

            var answer = live.change(new LiveChange.JobAdded(job("late", 20)), new LiveChange.ShiftCancelled("bo"));
            var last = live.stop();

            assertThat(last.changes()).isEqualTo(1);
            assertSound(last);
            assertThat(answer.get(30, TimeUnit.SECONDS).problem()).isSameAs(last.problem());
        }
    }

    @Test
    void a_plan_that_rests_is_woken_by_a_change() throws Exception {
        var heard = new Heard();
        try (var live = LivePlan.start(town(), Map.of(), Budget.ofIterations(20, 1), heard)) {
            for (int change = 1; change <= 5; change++) {
                heard.awaitComplete(change - 1);

                live.change(new LiveChange.JobAdded(lasting(job("new" + change, 10), 1)));
            }

            assertThat(heard.awaitComplete(5).problem().jobs()).hasSize(17);
        }
    }

    @Test
    void a_listener_that_throws_ends_the_plan() {
        var live = LivePlan.start(town(), Map.of(), ALL_DAY, _ -> {
            throw new IllegalStateException("no longer listening");
        });

        assertThatThrownBy(live::stop).hasMessage("no longer listening");
        assertThatThrownBy(() -> live.change(new LiveChange.JobCancelled("given1")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_search_that_fails_fails_the_change() throws Exception {
        var broken = new TravelTimes() {
            @Override
            public int places() {
                return 100;
            }

            @Override
            public int seconds(int from, int to) {
                throw new IllegalStateException("no map");
            }
        };
        var live = LivePlan.start(town(), Map.of(), ALL_DAY, _ -> {});

        var answer = live.change(new LiveChange.TravelWidened(broken));

        assertThatThrownBy(() -> answer.get(30, TimeUnit.SECONDS)).hasRootCauseMessage("no map");
        assertThatThrownBy(live::stop).hasMessage("no map");
    }
}
