package dev.fixpoint.solver.verdicts;

import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.STREET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Break;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.Warehouse;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import dev.fixpoint.solver.formats.Timetable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Minutes on a street: Ana leaves place 0, works at 10 from minute 10 to 40, at 20 from 50 to 80, and is home at 100. */
class TimetableCheckTest {
    private static final Job FIRST = Job.of("first", 10, 30 * MIN).build();
    private static final Job SECOND = Job.of("second", 20, 30 * MIN).build();
    private static final WorkShift ANA =
            WorkShift.of("am", "ana", 0, 0, 0, 100 * MIN).build();
    private static final Stop AT_FIRST = new Stop("first", 10 * MIN, 10 * MIN, 10 * MIN, 40 * MIN);
    private static final Stop AT_SECOND = new Stop("second", 10 * MIN, 50 * MIN, 50 * MIN, 80 * MIN);

    private static List<String> faults(Job first, WorkShift shift, Stop... stops) {
        return verdict(first, shift, new Timetable(List.of(new Route("am", List.of(stops))), List.of(), null, null))
                .faults()
                .stream()
                .map(Fault::toString)
                .toList();
    }

    private static Verdict verdict(Job first, WorkShift shift, Timetable timetable) {
        var weights = Weights.none().travelPerSec(1).unplannedPerPriority(7).build();
        return TimetableCheck.of(new RouteProblem(List.of(first, SECOND), List.of(shift), STREET, weights), timetable);
    }

    @Test
    void a_day_that_just_fits_has_no_faults() {
        assertThat(faults(FIRST, ANA, AT_FIRST, AT_SECOND)).isEmpty();
    }

    @Test
    void a_day_a_second_shorter_is_too_short() {
        var shorter = ANA.with().endSec(100 * MIN - 1).build();

        assertThat(faults(FIRST, shorter, AT_FIRST, AT_SECOND)).containsExactly("route am: back at 6000, after 5999");
        assertThat(faults(FIRST, shorter.with().overtimeSec(1).build(), AT_FIRST, AT_SECOND))
                .isEmpty();
    }

    @Test
    void what_is_not_in_the_van_is_fetched_on_the_way() {
        var ladder = FIRST.with().tools(Set.of("ladder")).build();
        var fetching = ANA.with()
                .warehouse(new Warehouse(5, 2 * MIN))
                .endSec(200 * MIN)
                .build();
        var by = new Stop("first", 10 * MIN, 12 * MIN, 12 * MIN, 42 * MIN, 5L * MIN);
        var tooEarly = new Stop("first", 10 * MIN, 12 * MIN, 12 * MIN, 42 * MIN, 5L * MIN - 1);
        var atSecond = new Stop("second", 10 * MIN, 52 * MIN, 52 * MIN, 82 * MIN);

        assertThat(faults(ladder, fetching, by, atSecond)).isEmpty();
        assertThat(faults(ladder, fetching, tooEarly, atSecond))
                .containsExactly("route am, task first: the van cannot be at the warehouse at 299 on the way");
        assertThat(faults(ladder, fetching, AT_FIRST, AT_SECOND))
                .containsExactly("route am, task first: needs ladder, which is not in the van");
        assertThat(faults(ladder, ANA, by, atSecond))
                .contains("route am, task first: is reached by a warehouse, but the shift has none");
    }

    @Test
    void times_must_be_possible() {
        var early = new Stop("second", 10 * MIN, 49 * MIN, 49 * MIN, 79 * MIN);
        var hasty = new Stop("second", 10 * MIN, 50 * MIN, 50 * MIN, 79 * MIN);
        var near = new Stop("second", 9 * MIN, 50 * MIN, 50 * MIN, 80 * MIN);
        var before = new Stop("second", 10 * MIN, 51 * MIN, 50 * MIN, 80 * MIN);

        assertThat(faults(FIRST, ANA, AT_FIRST, early))
                .containsExactly("route am, task second: cannot be reached by 2940, only by 3000");
        assertThat(faults(FIRST, ANA, AT_FIRST, hasty))
                .containsExactly("route am, task second: takes 1800 s, not 1740");
        assertThat(faults(FIRST, ANA, AT_FIRST, near)).containsExactly("route am, task second: is 600 s away, not 540");
        assertThat(faults(FIRST, ANA, AT_FIRST, before))
                .containsExactly("route am, task second: starts at 3000, before the arrival at 3060");
    }

    @Test
    void a_window_ends_before_its_last_second() {
        var open = FIRST.with()
                .windows(List.of(new TimeSpan(0, 60), new TimeSpan(600, 601)))
                .build();
        var closed = FIRST.with().windows(List.of(new TimeSpan(0, 600))).build();

        assertThat(faults(open, ANA, AT_FIRST, AT_SECOND)).isEmpty();
        assertThat(faults(closed, ANA, AT_FIRST, AT_SECOND))
                .containsExactly("route am, task first: starts at 600, outside its windows");
    }

    @Test
    void skills_tools_parts_and_people_are_asked_for() {
        var picky = FIRST.with()
                .skills(Map.of("gas", 2))
                .tools(Set.of("ladder"))
                .needs(Map.of("pump", 2))
                .excludedTechnicians(Set.of("ana"))
                .build();
        var poor = ANA.with().skills(Map.of("gas", 1)).stock(Map.of("pump", 1)).build();

        assertThat(faults(picky, poor, AT_FIRST, AT_SECOND))
                .containsExactly(
                        "route am, task first: needs gas at level 2, not 1",
                        "route am, task first: needs ladder, which is not in the van",
                        "route am, task first: technician ana must not come",
                        "route am: pump of 2 is more than 1");
    }

    @Test
    void a_lock_is_kept_to_the_second_and_asks_for_no_skill() {
        var locked = FIRST.with().skills(Map.of("gas", 2));

        assertThat(faults(locked.pin(new Pin("am", 600)).build(), ANA, AT_FIRST, AT_SECOND))
                .isEmpty();
        assertThat(faults(locked.pin(new Pin("am", 601)).build(), ANA, AT_FIRST, AT_SECOND))
                .containsExactly("route am, task first: is locked to start at 601, not 600");
        assertThat(faults(locked.pin(new Pin("pm", 600)).build(), ANA, AT_FIRST, AT_SECOND))
                .containsExactly("route am, task first: is locked to shift pm");
        assertThat(faults(locked.pin(new Pin("am", 600)).build(), ANA, AT_SECOND))
                .contains("route am, task first: is locked to this shift, but on no route");
    }

    @Test
    void a_lock_to_a_position_lets_nothing_come_before() {
        var closed = FIRST.with().windows(List.of(new TimeSpan(0, 600))).skills(Map.of("gas", 2));
        var laterFirst = new Stop("first", 10 * MIN, 60 * MIN, 60 * MIN, 90 * MIN);
        var earlierSecond = new Stop("second", 20 * MIN, 20 * MIN, 20 * MIN, 50 * MIN);

        assertThat(faults(closed.pin(Pin.inOrder("am", 7)).build(), ANA, AT_FIRST, AT_SECOND))
                .isEmpty();
        assertThat(faults(FIRST.with().pin(Pin.inOrder("am", 0)).build(), ANA, earlierSecond, laterFirst))
                .containsExactly("route am, task first: is locked to be number 1, not 2");
        assertThat(faults(FIRST.with().pin(Pin.inOrder("am", 0)).build(), ANA, AT_SECOND))
                .contains("route am, task first: is locked to this shift, but on no route");
    }

    @Test
    void travel_has_its_limits() {
        var tired = ANA.with().longestTripSec(19 * MIN).mostTravelSec(39 * MIN).build();

        assertThat(faults(FIRST, tired, AT_FIRST, AT_SECOND))
                .containsExactly(
                        "route am: 1200 s home; the longest trip is 1140 s",
                        "route am: 2400 s of travel, more than 2340");
    }

    @Test
    void a_break_needs_room() {
        var rested = ANA.with().breaks(List.of(new Break(40 * MIN, 45 * MIN, 10 * MIN)));
        var later = new Stop("second", 10 * MIN, 60 * MIN, 60 * MIN, 90 * MIN);

        assertThat(faults(FIRST, rested.build(), AT_FIRST, AT_SECOND))
                .containsExactly("route am: no time for the break from 2400 to 2700");
        assertThat(faults(FIRST, rested.endSec(110 * MIN).build(), AT_FIRST, later))
                .isEmpty();
    }

    @Test
    void a_break_after_work_ends_is_no_matter_of_the_route() {
        var evening = ANA.with()
                .breaks(List.of(new Break(90 * MIN, 100 * MIN, 10 * MIN)))
                .build();

        assertThat(faults(FIRST, evening, AT_FIRST, AT_SECOND)).isEmpty();
    }

    @Test
    void jobs_and_shifts_must_be_there_and_be_used_once() {
        var twice = new Timetable(
                List.of(
                        new Route("am", List.of(AT_FIRST)),
                        new Route("am", List.of(AT_FIRST)),
                        new Route("pm", List.of(AT_SECOND)),
                        new Route("am", List.of(new Stop("third", 0, 0, 0, 0)))),
                null,
                null,
                null);

        assertThat(verdict(FIRST, ANA, twice).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "route am: the shift has two routes",
                        "route am, task first: is served twice",
                        "route pm: there is no such shift",
                        "route am: the shift has two routes",
                        "route am, task third: there is no such job");
    }

    @Test
    void wrong_figures_are_named_with_the_right_ones() {
        var timetable = new Timetable(List.of(new Route("am", List.of(AT_FIRST))), null, 1L, 2L);

        var verdict = verdict(FIRST, ANA, timetable);

        assertThat(verdict.faults())
                .extracting(Fault::toString)
                .containsExactly("the file says cost 1, but it is 1200", "the file says unplannedCost 2, but it is 7");
        assertThat(verdict.cost()).isEqualTo(1207);
        assertThat(verdict.unserved()).isEqualTo(1);
    }

    @Test
    void links_are_kept_across_routes() {
        var together = new Link.Together(List.of("first", "second"));
        var after = new Link.Following("first", "second", 10 * MIN, 20 * MIN);
        var soon = new Link.Following("first", "second", 11 * MIN, 20 * MIN);
        var am = new Route("am", List.of(AT_FIRST));
        var bo = new Route("bo", List.of(new Stop("second", 20 * MIN, 20 * MIN, 20 * MIN, 50 * MIN)));
        var late = new Route("bo", List.of(new Stop("second", 20 * MIN, 50 * MIN, 50 * MIN, 80 * MIN)));

        assertThat(faults(together, am, bo))
                .containsExactly("task second: starts at 1200, but together with first, which starts at 600");
        assertThat(faults(together, new Route("am", List.of(AT_FIRST, AT_SECOND))))
                .contains("task second: is with technician ana, like first, but needs another");
        assertThat(faults(together, am)).containsExactly("task second: is left out, but first is not");
        assertThat(faults(after, am, late)).isEmpty();
        assertThat(faults(soon, am, late))
                .containsExactly("task second: starts 600 s after the end of first, not 660 to 1200 s");
        assertThat(faults(after, late)).containsExactly("task second: follows first, which is left out");
        assertThat(faults(after, am)).isEmpty();
    }

    private static List<String> faults(Link link, Route... routes) {
        var bo = ANA.with().id("bo").technicianId("bo").build();
        var problem =
                new RouteProblem(List.of(FIRST, SECOND), List.of(ANA, bo), List.of(link), STREET, Weights.standard());
        return TimetableCheck.of(problem, new Timetable(List.of(routes), null, null, null)).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
