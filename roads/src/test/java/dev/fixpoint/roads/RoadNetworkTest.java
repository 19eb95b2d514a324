package dev.fixpoint.roads;

import static dev.fixpoint.roads.SmallTown.ALL_ROADS;
import static dev.fixpoint.roads.SmallTown.BEFORE_THE_LOOP;
import static dev.fixpoint.roads.SmallTown.EAST_END;
import static dev.fixpoint.roads.SmallTown.IN_THE_FIELDS;
import static dev.fixpoint.roads.SmallTown.ON_THE_LOOP;
import static dev.fixpoint.roads.SmallTown.OTHER_BANK;
import static dev.fixpoint.roads.SmallTown.WEST_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadNetworkTest {
    @TempDir
    Path cache;

    @Test
    void a_straight_street_is_as_long_as_the_crow_flies_and_as_fast_both_ways() throws IOException {
        try (var town = SmallTown.open(cache)) {
            var there = town.trip(WEST_END, EAST_END);
            var back = town.trip(EAST_END, WEST_END);

            assertThat(there).isInstanceOf(RoadTrip.OnRoad.class);
            assertThat(back.seconds()).isEqualTo(there.seconds());
            assertThat(back.metres()).isCloseTo(there.metres(), within(0.01));
            assertThat(there.metres()).isCloseTo(WEST_END.metresTo(EAST_END), within(5.0));
            assertThat(there.metres() / there.seconds() * 3.6).isBetween(20.0, 50.0);
        }
    }

    @Test
    void a_one_way_street_is_driven_round_to_get_back() throws IOException {
        try (var town = SmallTown.open(cache)) {
            var there = town.trip(BEFORE_THE_LOOP, ON_THE_LOOP);
            var back = town.trip(ON_THE_LOOP, BEFORE_THE_LOOP);

            double up = 0.005 * 111_195; // metres of half the loop's first side
            double across = new LonLat(10.01, 50.01).metresTo(new LonLat(10.02, 50.01));
            assertThat(there.metres()).isCloseTo(up, within(5.0));
            assertThat(back.metres()).isCloseTo(up + across + 2 * up + across, within(10.0));
            assertThat(back.seconds()).isGreaterThan(3 * there.seconds());
        }
    }

    @Test
    void a_point_on_the_other_bank_is_estimated_because_nothing_crosses() throws IOException {
        try (var town = SmallTown.open(cache)) {
            var trip = town.trip(WEST_END, OTHER_BANK);

            assertThat(trip)
                    .isInstanceOfSatisfying(
                            RoadTrip.Estimated.class,
                            estimated -> assertThat(estimated.reason()).isEqualTo(RoadTrip.Reason.NOT_CONNECTED));
            assertThat(trip.seconds()).isEqualTo(town.calibration().estimate().seconds(WEST_END.metresTo(OTHER_BANK)));
        }
    }

    @Test
    void a_point_far_from_any_road_is_estimated_and_one_near_a_road_is_not() throws IOException {
        try (var town = SmallTown.open(cache)) {
            assertThat(town.trip(WEST_END, IN_THE_FIELDS))
                    .isInstanceOfSatisfying(
                            RoadTrip.Estimated.class,
                            estimated -> assertThat(estimated.reason()).isEqualTo(RoadTrip.Reason.FAR_FROM_ROAD));
            assertThat(town.trip(WEST_END, new LonLat(10.030, 50.004))).isInstanceOf(RoadTrip.OnRoad.class);
            assertThat(town.trip(WEST_END, new LonLat(10.030, 50.005))).isInstanceOf(RoadTrip.Estimated.class);
        }
    }

    @Test
    void an_extract_is_imported_once() throws IOException {
        SmallTown.open(cache).close();
        var edges = only(cache).resolve("edges");
        var imported = Files.getLastModifiedTime(edges);

        SmallTown.open(cache).close();

        assertThat(Files.getLastModifiedTime(edges)).isEqualTo(imported);
    }

    @Test
    void another_extract_or_another_setting_is_another_network() throws IOException {
        var other = copyOfExtract("other.osm", "<!-- changed -->");

        SmallTown.open(cache).close();
        RoadNetwork.open(other, cache, ALL_ROADS).close();
        RoadNetwork.open(other, cache, new RoadSettings(500, 2)).close();

        assertThat(networks(cache)).hasSize(3);
    }

    @Test
    void an_import_that_was_cut_off_is_thrown_away() throws IOException {
        SmallTown.open(cache).close();
        var whole = only(cache);
        var part = cache.resolve(whole.getFileName() + ".part");
        Files.move(whole, part);
        Files.write(part.resolve("edges"), new byte[3]);

        try (var town = SmallTown.open(cache)) {
            assertThat(town.trip(WEST_END, EAST_END)).isInstanceOf(RoadTrip.OnRoad.class);
        }
        assertThat(part).doesNotExist();
    }

    @Test
    void a_failed_import_leaves_no_network() throws IOException {
        var broken = Files.writeString(cache.resolve("broken.osm"), "<osm><node id='x'");

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> RoadNetwork.open(broken, cache.resolve("networks"), ALL_ROADS))
                    .isInstanceOf(Exception.class);
        }

        assertThat(networks(cache.resolve("networks"))).isEmpty();
    }

    @Test
    void several_may_open_it_at_once() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var opening = IntStream.range(0, 4)
                    .mapToObj(_ -> pool.submit(() -> {
                        try (var town = SmallTown.open(cache)) {
                            return town.trip(WEST_END, EAST_END);
                        }
                    }))
                    .toList();

            for (var trip : opening) {
                assertThat(trip.get()).isEqualTo(opening.getFirst().get()).isInstanceOf(RoadTrip.OnRoad.class);
            }
        }
    }

    @Test
    void an_extract_may_be_packed() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gz = new GZIPOutputStream(packed)) {
            Files.copy(SmallTown.extract(), gz);
        }
        var extract = Files.write(cache.resolve("small-town.osm.gz"), packed.toByteArray());

        try (var town = RoadNetwork.open(extract, cache, ALL_ROADS)) {
            assertThat(town.trip(WEST_END, EAST_END)).isInstanceOf(RoadTrip.OnRoad.class);
        }
    }

    private Path copyOfExtract(String name, String end) throws IOException {
        return Files.writeString(cache.resolve(name), Files.readString(SmallTown.extract()) + end);
    }

    private static Path only(Path cache) throws IOException {
        var all = networks(cache);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Path> networks(Path cache) throws IOException {
        try (var files = Files.list(cache)) {
            return files.filter(Files::isDirectory)
                    .filter(directory -> !directory.toString().endsWith(".part"))
                    .toList();
        }
    }
}
