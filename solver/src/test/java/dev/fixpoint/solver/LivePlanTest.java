package dev.fixpoint.solver;

import static dev.fixpoint.solver.Situation.HOUR;
import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.lasting;
import static dev.fixpoint.solver.Situation.routes;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LivePlanTest {
    private static final Budget ALL_DAY = new Budget(Duration.ofHours(9), 1, () -> false);

    private final Heard heard = new Heard();
    private final LivePlan live = LivePlan.start(
            situation()
                    .withAna()
                    .with("bo", "Bo", Map.of())
                    .with(job("a", 10), job("b", 12), job("c", 30))
                    .problem(),
            Map.of(),
            ALL_DAY,
            heard);

    @AfterEach
    void stop() {
        live.close();
    }

    private LiveRevision after(LiveChange... changes) throws Exception {
        heard.awaitComplete(0);
        long known = live.change(changes).get(30, TimeUnit.SECONDS).changes();
        var revision = live.latest().orElseThrow();
        if (!revision.plan().unplanned().isEmpty()) {
            revision = heard.awaitComplete(known);
        }
        assertThat(new PlanCheck().check(revision.problem(), routes(revision.plan())))
                .isEmpty();
        return revision;
    }

    private static Stop stop(LiveRevision revision, String jobId) {
        return revision.plan().routes().stream()
                .flatMap(route -> route.stops().stream())
                .filter(stop -> stop.jobId().equals(jobId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_job_that_comes_in_is_planned() throws Exception {
        var revision = after(new LiveChange.JobAdded(job("new", 11)));

        assertThat(stop(revision, "new").startSec()).isGreaterThanOrEqualTo(at(8, 11));
    }

    @Test
    void a_cancelled_job_is_in_no_plan_any_more() throws Exception {
        var revision = after(new LiveChange.JobCancelled("b"));

        assertThat(routes(revision.plan()).values())
                .allSatisfy(jobs -> assertThat(jobs).doesNotContain("b"));
        assertThat(live.stop().problem().jobs()).extracting(Job::id).containsExactly("a", "c");
    }

    @Test
    void a_job_gets_the_window_and_the_time_it_now_needs() throws Exception {
        var later = lasting(in(job("b", 12), window(at(10, 0), at(10, 30))), 45);

        var revision = after(new LiveChange.JobChanged(later));

        assertThat(stop(revision, "b").startSec()).isBetween(at(10, 0), at(10, 30) - 1);
        assertThat(stop(revision, "b").endSec() - stop(revision, "b").startSec())
                .isEqualTo(45 * MIN);
    }

    @Test
    void the_jobs_of_an_ill_technician_go_to_another() throws Exception {
        assertThat(routes(after(new LiveChange.ShiftCancelled("ana")).plan())).containsOnlyKeys("bo");
    }

    @Test
    void who_goes_home_early_is_back_by_then() throws Exception {
        var revision = after(
                new LiveChange.ShiftCancelled("bo"),
                new LiveChange.ShiftEnded("ana", at(9, 50)),
                new LiveChange.JobCancelled("c"));

        var last = revision.plan().routes().getFirst().stops().getLast();
        assertThat(last.endSec()).isLessThanOrEqualTo(at(9, 50) - 10 * MIN);
    }

    @Test
    void who_comes_late_begins_late() throws Exception {
        var revision = after(new LiveChange.ShiftCancelled("bo"), new LiveChange.ShiftLate("ana", at(9, 0)));

        assertThat(revision.plan().routes().getFirst().stops().getFirst().startSec())
                .isGreaterThanOrEqualTo(at(9, 10));
    }

    @Test
    void a_lock_holds_until_it_is_undone() throws Exception {
        var locked = after(new LiveChange.JobLocked("a", new Pin("bo", at(11, 0))));
        assertThat(routes(locked.plan()).get("bo")).contains("a");
        assertThat(stop(locked, "a").startSec()).isEqualTo(at(11, 0));

        live.change(new LiveChange.JobUnlocked("a")).get(30, TimeUnit.SECONDS);

        var freed = heard.await(revision -> revision.changes() == 2
                && revision.plan().unplanned().isEmpty()
                && stop(revision, "a").startSec() < at(11, 0));
        assertThat(freed.problem().jobs()).allMatch(job -> job.pin() == null);
    }

    @Test
    void jobs_can_be_tied_to_each_other() throws Exception {
        var team = new Link.Together(List.of("a", "b"));
        heard.awaitComplete(0);

        live.change(new LiveChange.LinksChanged(List.of(team)));

        var together = heard.awaitComplete(1);
        assertThat(stop(together, "a").startSec()).isEqualTo(stop(together, "b").startSec());
    }

    @Test
    void a_plan_goes_on_when_a_shift_comes_back_after_none_was_left() throws Exception {
        var ana = live.problem().shifts().getFirst();
        heard.awaitComplete(0);

        live.change(new LiveChange.ShiftCancelled("ana"), new LiveChange.ShiftCancelled("bo"));
        assertThat(heard.await(revision -> revision.changes() == 1).plan().unplanned())
                .hasSize(3);

        live.change(new LiveChange.ShiftAdded(ana));
        assertThat(routes(heard.awaitComplete(2).plan())).containsOnlyKeys("ana");
    }

    @Test
    void a_job_at_a_new_place_comes_with_wider_travel_times() throws Exception {
        var far = job("far", 100);
        var wider = new TravelTimes() {
            @Override
            public int places() {
                return 101;
            }

            @Override
            public int seconds(int from, int to) {
                return Math.abs(from - to) * MIN / 2;
            }
        };

        assertThatThrownBy(() -> live.change(new LiveChange.JobAdded(far)))
                .hasMessage("Job far is at place 100, but travel times know 100 places; widen them first");
        var revision = after(new LiveChange.TravelWidened(wider), new LiveChange.JobAdded(far));

        assertThat(stop(revision, "far").startSec()).isPositive();
    }

    @Test
    void a_change_of_an_unknown_job_is_refused_in_words_and_nothing_of_it_is_made() {
        assertThatThrownBy(
                        () -> live.change(new LiveChange.JobCancelled("a"), new LiveChange.JobChanged(job("gone", 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan has no job gone; add it first, or it has been cancelled");

        assertThat(live.problem().jobs()).hasSize(3);
        assertThat(live.stop().changes()).isZero();
    }

    @Test
    void a_job_that_is_there_is_not_added_again() {
        assertThatThrownBy(() -> live.change(new LiveChange.JobAdded(job("a", 5))))
                .hasMessage("The plan already has a job a; change that one");
        assertThatThrownBy(() -> live.change(new LiveChange.JobLocked("a", new Pin("nobody", at(9, 0)))))
                .hasMessage("The plan has no shift nobody; add it first, or it has been cancelled");
        assertThatThrownBy(() -> live.change(new LiveChange.ShiftLate("ana", at(8, 0) + 4 * HOUR)))
                .hasMessage("Shift ana must end after it starts");
    }

    @Test
    void a_stopped_plan_takes_no_more_changes() {
        var last = live.stop();

        assertThatThrownBy(() -> live.change(new LiveChange.JobCancelled("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stopped");
        assertThat(live.stop()).isSameAs(last);
    }
}
