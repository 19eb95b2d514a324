package dev.fixpoint.roads;

import static dev.fixpoint.roads.SmallTown.BEFORE_THE_LOOP;
import static dev.fixpoint.roads.SmallTown.EAST_END;
import static dev.fixpoint.roads.SmallTown.IN_THE_FIELDS;
import static dev.fixpoint.roads.SmallTown.ON_THE_LOOP;
import static dev.fixpoint.roads.SmallTown.OTHER_BANK;
import static dev.fixpoint.roads.SmallTown.WEST_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadTimesTest {
    private static final RoadTimes.Settings HOUR = new RoadTimes.Settings(3600, 60, 100);
    private static final List<LonLat> ALL =
            List.of(WEST_END, BEFORE_THE_LOOP, ON_THE_LOOP, EAST_END, OTHER_BANK, IN_THE_FIELDS, WEST_END);

    @TempDir
    Path cache;

    private RoadNetwork town;

    @BeforeEach
    void open() throws IOException {
        town = SmallTown.open(cache);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void every_pair_takes_what_the_network_says_and_a_minute_at_the_door() {
        var travel = new RoadTimes(town, HOUR).between(ALL);

        assertThat(travel.placesOnRoad()).isEqualTo(ALL.size() - 1);
        for (int from = 0; from < ALL.size(); from++) {
            for (int to = 0; to < ALL.size(); to++) {
                var trip = town.trip(ALL.get(from), ALL.get(to));
                boolean same = ALL.get(from).equals(ALL.get(to));
                assertThat(travel.seconds(from, to)).isEqualTo(same ? 0 : 60 + trip.seconds());
                assertThat(travel.isOnRoad(from, to)).isEqualTo(trip instanceof RoadTrip.OnRoad);
            }
        }
    }

    @Test
    void a_trip_beyond_the_horizon_takes_the_estimate_but_no_less_than_the_horizon() {
        int direct = town.trip(WEST_END, EAST_END).seconds();
        int around = town.trip(ON_THE_LOOP, BEFORE_THE_LOOP).seconds();
        var settings = new RoadTimes.Settings(around - 1, 0, 100);

        var travel = new RoadTimes(town, settings).between(List.of(ON_THE_LOOP, BEFORE_THE_LOOP, WEST_END, EAST_END));

        assertThat(travel.seconds(0, 1)).isEqualTo(around - 1);
        assertThat(travel.isOnRoad(0, 1)).isFalse();
        assertThat(travel.seconds(2, 3)).isEqualTo(direct);
    }

    @Test
    void one_more_place_costs_two_sweeps_and_changes_nothing_else() {
        var times = new RoadTimes(town, HOUR);
        var first = times.between(ALL.subList(0, 3));
        long before = times.sweeps();

        var wider = times.between(ALL);

        assertThat(before).isEqualTo(3);
        assertThat(times.sweeps() - before).isEqualTo(4); // the east end and the other bank
        assertThatTheyAgree(wider, new RoadTimes(town, new RoadTimes.Settings(3599, 60, 100)).between(ALL), 7);
        assertThatTheyAgree(first, wider, 3);
    }

    @Test
    void what_another_process_has_computed_is_found_on_disk() {
        var one = new RoadTimes(town, HOUR);
        var other = new RoadTimes(town, HOUR);

        var computed = one.between(ALL);
        var found = other.between(ALL);

        assertThat(other.sweeps()).isZero();
        assertThatTheyAgree(computed, found, ALL.size());
    }

    @Test
    void two_that_learn_in_turns_share_what_they_know() {
        var one = new RoadTimes(town, HOUR);
        var other = new RoadTimes(town, HOUR);
        one.between(ALL.subList(0, 2));
        other.between(ALL.subList(2, 4));

        var travel = one.between(ALL.subList(0, 4));

        assertThat(one.sweeps()).isEqualTo(2);
        assertThat(other.sweeps()).isEqualTo(4);
        assertThatTheyAgree(travel, other.between(ALL.subList(0, 4)), 4);
    }

    @Test
    void too_many_places_are_forgotten_but_those_of_the_last_question() {
        var times = new RoadTimes(town, new RoadTimes.Settings(3600, 0, 2));
        var first = times.between(List.of(WEST_END, EAST_END));
        int seconds = first.seconds(0, 1);

        times.between(List.of(BEFORE_THE_LOOP, ON_THE_LOOP));

        assertThat(times.places()).isEqualTo(2);
        assertThat(first.seconds(0, 1)).isEqualTo(seconds);
        assertThatThrownBy(() -> times.between(ALL)).hasMessageContaining("5 places are more than the 2");
    }

    private static void assertThatTheyAgree(RoadTravel one, RoadTravel other, int places) {
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                assertThat(one.seconds(from, to)).isEqualTo(other.seconds(from, to));
            }
        }
    }
}
