package dev.fixpoint.roads;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.GHUtility;
import java.nio.file.Path;
import java.util.Optional;

/** The only file that knows GraphHopper: reads extracts, finds the road next to a point. */
final class CarRoads implements AutoCloseable {
    private static final String CAR = "car";

    private final GraphHopper hopper;

    private CarRoads(GraphHopper hopper) {
        this.hopper = hopper;
    }

    /** Reads an extract (PBF or XML, packed or not) into an empty directory. */
    static void read(Path extract, Path directory, RoadSettings settings) {
        var hopper = hopper(directory, settings).setOSMFile(extract.toString());
        try {
            hopper.importOrLoad();
        } finally {
            hopper.close();
        }
    }

    /** Opens what {@link #read} has left in the directory, without writing to it. */
    static CarRoads open(Path directory, RoadSettings settings) {
        var hopper = hopper(directory, settings).setAllowWrites(false);
        if (!hopper.load()) {
            throw new IllegalStateException("No road network in " + directory);
        }
        return new CarRoads(hopper);
    }

    private static GraphHopper hopper(Path directory, RoadSettings settings) {
        var model = GHUtility.loadCustomModelFromJar("car.json");
        return new GraphHopper()
                .setGraphHopperLocation(directory.toString())
                .setEncodedValuesString("car_access, car_average_speed, road_access")
                .setProfiles(new Profile(CAR).setCustomModel(model))
                .setMinNetworkSize(settings.leastNetworkNodes());
    }

    RoadGraph graph() {
        var access = hopper.getEncodingManager().getBooleanEncodedValue(VehicleAccess.key(CAR));
        var speed = hopper.getEncodingManager().getDecimalEncodedValue(VehicleSpeed.key(CAR));
        var edges = hopper.getBaseGraph().getAllEdges();
        int count = edges.length();
        var base = new int[count];
        var adjacent = new int[count];
        var forward = new int[count];
        var backward = new int[count];
        var metres = new float[count];
        while (edges.next()) {
            int edge = edges.getEdge();
            base[edge] = edges.getBaseNode();
            adjacent[edge] = edges.getAdjNode();
            metres[edge] = (float) edges.getDistance();
            forward[edge] = edges.get(access) ? millis(edges.getDistance(), edges.get(speed)) : RoadGraph.CLOSED;
            backward[edge] =
                    edges.getReverse(access) ? millis(edges.getDistance(), edges.getReverse(speed)) : RoadGraph.CLOSED;
        }
        return new RoadGraph(hopper.getBaseGraph().getNodes(), base, adjacent, forward, backward, metres);
    }

    private static int millis(double metres, double kilometresPerHour) {
        return kilometresPerHour > 0 ? (int) Math.round(metres * 3600 / kilometresPerHour) : RoadGraph.CLOSED;
    }

    LonLat crossing(int node) {
        var nodes = hopper.getBaseGraph().getNodeAccess();
        return new LonLat(nodes.getLon(node), nodes.getLat(node));
    }

    /** The nearest spot of a road that cars may use, if it is within the limit. */
    Optional<RoadSpot> nearest(LonLat point, double limitMetres) {
        var access = hopper.getEncodingManager().getBooleanEncodedValue(VehicleAccess.key(CAR));
        var cutOff = hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(CAR));
        var snap = hopper.getLocationIndex()
                .findClosest(
                        point.lat(),
                        point.lon(),
                        edge -> !edge.get(cutOff) && (edge.get(access) || edge.getReverse(access)));
        return snap.isValid() && snap.getQueryDistance() <= limitMetres ? Optional.of(spot(snap)) : Optional.empty();
    }

    private static RoadSpot spot(Snap snap) {
        var edge = snap.getClosestEdge();
        double share = share(snap, edge);
        boolean turned = edge.get(EdgeIteratorState.REVERSE_STATE);
        return new RoadSpot(edge.getEdge(), (int) Math.round(RoadSpot.END * (turned ? 1 - share : share)));
    }

    /** Which share of the edge lies before the snapped point. */
    private static double share(Snap snap, EdgeIteratorState edge) {
        var shape = edge.fetchWayGeometry(FetchMode.ALL);
        var earth = DistanceCalcEarth.DIST_EARTH;
        double before = 0;
        double length = 0;
        for (int i = 0; i + 1 < shape.size(); i++) {
            double metres = earth.calcDist(shape.getLat(i), shape.getLon(i), shape.getLat(i + 1), shape.getLon(i + 1));
            before += i < snap.getWayIndex() ? metres : 0;
            length += metres;
        }
        if (snap.getSnappedPosition() == Snap.Position.EDGE) {
            var point = snap.getSnappedPoint();
            int at = snap.getWayIndex();
            before += earth.calcDist(shape.getLat(at), shape.getLon(at), point.getLat(), point.getLon());
        }
        return length == 0 ? 0 : Math.clamp(before / length, 0, 1);
    }

    @Override
    public void close() {
        hopper.close();
    }
}
