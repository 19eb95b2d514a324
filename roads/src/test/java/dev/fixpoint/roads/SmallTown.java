package dev.fixpoint.roads;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The extract small-town.osm: its places by where they are. */
final class SmallTown {
    static final LonLat WEST_END = new LonLat(10.000, 50.000);
    static final LonLat BEFORE_THE_LOOP = new LonLat(10.010, 50.000);
    static final LonLat ON_THE_LOOP = new LonLat(10.010, 50.005);
    static final LonLat EAST_END = new LonLat(10.030, 50.000);
    static final LonLat OTHER_BANK = new LonLat(10.015, 49.998);
    static final LonLat IN_THE_FIELDS = new LonLat(10.015, 50.050);

    static final RoadSettings ALL_ROADS = new RoadSettings(500, 0);

    private SmallTown() {}

    static Path extract() {
        try {
            return Path.of(SmallTown.class.getResource("/small-town.osm").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static RoadNetwork open(Path cache) throws IOException {
        return RoadNetwork.open(extract(), cache, ALL_ROADS);
    }
}
