package dev.fixpoint.roads;

import dev.fixpoint.roads.RoadTrip.Estimated;
import dev.fixpoint.roads.RoadTrip.OnRoad;
import dev.fixpoint.roads.RoadTrip.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The roads that cars may use in an OpenStreetMap extract, with the direction and the speed of each. Answers for any two
 * points; for many use {@link RoadTimes}. For several threads.
 *
 * <p>Known limits: no turn restrictions; private roads are closed; the way from a point to its road costs nothing.
 */
public final class RoadNetwork implements AutoCloseable {
    /** More than eleven days: everything that can be reached. */
    private static final int NO_HORIZON = 1_000_000_000;

    private static final int CALIBRATION_ORIGINS = 80;
    private static final int CALIBRATION_TRIPS = 50;
    private static final double ON_CAR_ROAD_METRES = 1;
    private static final double SHORTEST_CALIBRATION_METRES = 200;

    private final Path directory;
    private final RoadSettings settings;
    private final CarRoads roads;
    private final RoadGraph graph;
    private final Calibration calibration;

    private RoadNetwork(Path directory, RoadSettings settings) {
        this.directory = directory;
        this.settings = settings;
        roads = CarRoads.open(directory, settings);
        graph = roads.graph();
        calibration = Calibration.of(samples());
    }

    /**
     * Opens the network of an extract. The first time it is imported, which takes seconds to minutes by its size; later
     * the import is found in the cache as long as the extract and the settings are the same.
     *
     * @param extract {@code .osm.pbf}, {@code .osm.gz} or {@code .osm}
     * @param cache a directory for this and other networks; several processes may share it
     * @throws IOException if the extract cannot be read or the cache not be written
     */
    public static RoadNetwork open(Path extract, Path cache, RoadSettings settings) throws IOException {
        var directory =
                new NetworkCache(cache).directory(extract, settings, empty -> CarRoads.read(extract, empty, settings));
        return new RoadNetwork(directory, settings);
    }

    /** The great-circle estimate fitted to this network, and its error. */
    public Calibration calibration() {
        return calibration;
    }

    /** How many crossings there are, those of footpaths too. */
    public int crossings() {
        return graph.nodes();
    }

    /** The fastest trip from one point to another. A sweep for each call: some milliseconds in a city. */
    public RoadTrip trip(LonLat from, LonLat to) {
        var origin = spot(from);
        var destination = spot(to);
        if (origin.isEmpty() || destination.isEmpty()) {
            return estimated(from, to, Reason.FAR_FROM_ROAD);
        }
        var sweep = new Sweep(graph);
        sweep.from(origin.get(), NO_HORIZON);
        int millis = sweep.millis(destination.get());
        return millis == Sweep.NOT_REACHED
                ? estimated(from, to, Reason.NOT_CONNECTED)
                : new OnRoad(seconds(millis), sweep.metres(destination.get()));
    }

    private Estimated estimated(LonLat from, LonLat to, Reason reason) {
        double straight = from.metresTo(to);
        var estimate = calibration.estimate();
        return new Estimated(estimate.seconds(straight), estimate.roadMetres(straight), reason);
    }

    /** Milliseconds to the nearest whole second. */
    static int seconds(int millis) {
        return (int) ((millis + 500L) / 1000);
    }

    /** A random point within some hundred metres of a crossing that cars may use. */
    LonLat somewhere(Random random) {
        int node = random.nextInt(graph.nodes());
        while (!graph.isForCars(node)) {
            node = random.nextInt(graph.nodes());
        }
        var crossing = roads.crossing(node);
        return new LonLat(
                crossing.lon() + random.nextDouble(-0.002, 0.002), crossing.lat() + random.nextDouble(-0.002, 0.002));
    }

    Optional<RoadSpot> spot(LonLat point) {
        return roads.nearest(point, settings.snapMetres());
    }

    RoadGraph graph() {
        return graph;
    }

    /** Where this network's files are, and what is computed from it may be kept. */
    Path directory() {
        return directory;
    }

    /** Trips between random points of the roads, the same for each start. */
    private List<Calibration.Sample> samples() {
        var random = new Random(1);
        var samples = new ArrayList<Calibration.Sample>();
        var sweep = new Sweep(graph);
        for (int i = 0; i < CALIBRATION_ORIGINS && graph.nodes() > 0; i++) {
            var from = roads.crossing(random.nextInt(graph.nodes()));
            var origin = roads.nearest(from, ON_CAR_ROAD_METRES);
            if (origin.isEmpty()) {
                continue; // a path for walkers
            }
            sweep.from(origin.get(), NO_HORIZON);
            for (int trip = 0; trip < CALIBRATION_TRIPS; trip++) {
                var to = roads.crossing(random.nextInt(graph.nodes()));
                roads.nearest(to, ON_CAR_ROAD_METRES)
                        .flatMap(spot -> sample(sweep, from, to, spot))
                        .ifPresent(samples::add);
            }
        }
        return samples;
    }

    private static Optional<Calibration.Sample> sample(Sweep sweep, LonLat from, LonLat to, RoadSpot destination) {
        double straight = from.metresTo(to);
        int millis = sweep.millis(destination);
        return millis == Sweep.NOT_REACHED || millis == 0 || straight < SHORTEST_CALIBRATION_METRES
                ? Optional.empty()
                : Optional.of(new Calibration.Sample(straight, sweep.metres(destination), millis / 1000.0));
    }

    @Override
    public void close() {
        roads.close();
    }
}
