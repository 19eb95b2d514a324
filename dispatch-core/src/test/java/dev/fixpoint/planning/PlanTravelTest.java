package dev.fixpoint.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.GeoPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTravelTest {
    private static final List<GeoPoint> ON_THE_RING = List.of(new GeoPoint(10.000, 50), new GeoPoint(10.010, 50));
    private static final List<GeoPoint> ELSEWHERE = List.of(new GeoPoint(20, 40), new GeoPoint(20.01, 40));

    @TempDir
    Path directory;

    @Test
    void without_an_extract_trips_are_estimated() {
        var travel = new PlanTravel(settings(100), null).between(ON_THE_RING);

        assertThat(travel.seconds(0, 1)).isEqualTo(travel.seconds(1, 0)).isEqualTo(244);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void with_an_extract_they_are_driven_and_the_ring_road_has_one_direction() throws IOException {
        var plans = new PlanTravel(settings(100), ringRoad());

        var travel = plans.between(ON_THE_RING);

        assertThat(travel.seconds(1, 0)).isGreaterThan(travel.seconds(0, 1) + 600);
        plans.close();
    }

    @Test
    void usual_traffic_makes_all_trips_longer() throws IOException {
        var empty = new PlanTravel(settings(100), ringRoad());
        var busy = new PlanTravel(settings(150), ringRoad());

        int free = empty.between(ON_THE_RING).seconds(0, 1);

        assertThat(busy.between(ON_THE_RING).seconds(0, 1)).isEqualTo((int) Math.ceil(free * 1.5));
        empty.close();
        busy.close();
    }

    @Test
    void places_outside_the_extract_are_estimated_as_if_there_were_none() throws IOException {
        var plans = new PlanTravel(settings(100), ringRoad());

        var travel = plans.between(ELSEWHERE);

        assertThat(travel.seconds(0, 1))
                .isEqualTo(
                        new PlanTravel(settings(100), null).between(ELSEWHERE).seconds(0, 1));
        plans.close();
    }

    private TravelSettings settings(int trafficPercent) {
        return new TravelSettings(directory.resolve("cache"), trafficPercent);
    }

    /** A one-way ring of 8 km with a crossing every few metres, so that it is no negligible network. */
    private Path ringRoad() throws IOException {
        var osm = new StringBuilder("<osm version='0.6'>");
        for (int i = 0; i < 400; i++) {
            double at = i % 100 / 100.0;
            double x = i < 100 ? at : i < 200 ? 1 : i < 300 ? 1 - at : 0;
            double y = i < 100 ? 0 : i < 200 ? at : i < 300 ? 1 : 1 - at;
            osm.append("<node id='%d' version='1' lat='%s' lon='%s'/>".formatted(i + 1, 50 + 0.03 * y, 10 + 0.03 * x));
        }
        for (int i = 0; i < 400; i++) {
            osm.append("<way id='%d' version='1'><nd ref='%d'/><nd ref='%d'/>"
                            .formatted(i + 1, i + 1, (i + 1) % 400 + 1))
                    .append("<tag k='highway' v='residential'/><tag k='oneway' v='yes'/></way>");
        }
        return Files.writeString(directory.resolve("ring.osm"), osm.append("</osm>"));
    }
}
