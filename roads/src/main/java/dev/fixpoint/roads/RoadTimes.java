package dev.fixpoint.roads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Driving times between all places ever asked for on one network, in memory and on disk. A place that is new costs one sweep
 * outward, and one inward if others were known before; sweeps run on all cores. For several threads and processes: they
 * share the file, and whoever is second finds what the first has computed.
 *
 * <p>Memory: for 20,000 places, each with 10 % of the others within the horizon, 7.1 kB a place, 0.14 GB in all; with all of
 * them within the horizon 40 kB a place, 0.8 GB. In general 0.16 bytes a pair and 2 bytes more for a pair within the
 * horizon, never more than 2 bytes a pair by much.
 */
public final class RoadTimes {
    private static final Object IN_THIS_PROCESS = new Object();

    private final RoadNetwork network;
    private final Settings settings;
    private final Path file;
    private final ThreadLocal<Sweep> sweeps;
    private final Map<Long, Integer> index = new HashMap<>();
    private final Map<LonLat, Optional<RoadSpot>> spots = new ConcurrentHashMap<>();
    private final LongAdder sweepsMade = new LongAdder();
    private TripTable table = TripTable.EMPTY;
    private UUID fileName = new UUID(0, 0);
    private long read;

    /**
     * @param horizonSec longer trips are estimated, 1–65,534
     * @param doorSec added to each trip between two different points, to park and walk; 0 or more
     * @param mostPlaces when more have been asked for, all are forgotten and only those of the last question computed
     *     again; 1–65,000
     */
    public record Settings(int horizonSec, int doorSec, int mostPlaces) {
        /** Two hours, two minutes at the door, 25,000 places. */
        public static final Settings USUAL = new Settings(7200, 120, 25_000);

        public Settings {
            boolean inRange = horizonSec >= 1
                    && horizonSec <= SparseRow.MOST_SECONDS
                    && doorSec >= 0
                    && mostPlaces >= 1
                    && mostPlaces <= 65_000;
            if (!inRange) {
                throw new IllegalArgumentException(
                        "Needs a horizon of 1–65,534 s, 0 s or more at the door, 1–65,000 places; got %d, %d, %d"
                                .formatted(horizonSec, doorSec, mostPlaces));
            }
        }
    }

    public RoadTimes(RoadNetwork network, Settings settings) {
        this.network = network;
        this.settings = settings;
        file = network.directory().resolve("trips-%d.bin".formatted(settings.horizonSec()));
        sweeps = ThreadLocal.withInitial(() -> new Sweep(network.graph()));
    }

    /**
     * Travel times between these places. Computes what is missing before it returns.
     *
     * @param places may repeat; more than the settings allow is refused
     * @throws UncheckedIOException if the cache cannot be read or written
     */
    public RoadTravel between(List<LonLat> places) {
        var spots = spots(places);
        var keys = spots.stream()
                .mapToLong(spot -> spot.map(RoadSpot::key).orElse(RoadTravel.NO_ROAD))
                .toArray();
        var wanted = new LinkedHashSet<Long>();
        Arrays.stream(keys).filter(key -> key != RoadTravel.NO_ROAD).forEach(wanted::add);
        if (wanted.size() > settings.mostPlaces()) {
            throw new IllegalArgumentException(
                    "%d places are more than the %d that are kept".formatted(wanted.size(), settings.mostPlaces()));
        }
        synchronized (this) {
            if (!index.keySet().containsAll(wanted)) {
                learn(wanted);
            }
            var rows = Arrays.stream(keys)
                    .mapToInt(key -> key == RoadTravel.NO_ROAD ? RoadTravel.NO_ROW : row(key))
                    .toArray();
            return new RoadTravel(places, rows, component(keys), table, estimate(), settings);
        }
    }

    private List<Optional<RoadSpot>> spots(List<LonLat> places) {
        if (spots.size() > 4 * settings.mostPlaces()) {
            spots.clear();
        }
        return places.parallelStream()
                .map(place -> spots.computeIfAbsent(place, network::spot))
                .toList();
    }

    /** How many places are known. */
    public synchronized int places() {
        return table.size();
    }

    /** How many sweeps were made since this was opened; what was found on disk needed none. */
    public long sweeps() {
        return sweepsMade.sum();
    }

    /** Bytes that the times take in memory. */
    public synchronized long bytes() {
        return table.bytes();
    }

    private Estimate estimate() {
        return network.calibration().estimate();
    }

    private int row(long key) {
        return index.getOrDefault(key, RoadTravel.NO_ROW);
    }

    private int[] component(long[] keys) {
        return Arrays.stream(keys)
                .mapToInt(key -> key == RoadTravel.NO_ROAD
                        ? RoadTravel.NO_ROW
                        : network.graph().component(RoadSpot.of(key)))
                .toArray();
    }

    private void learn(LinkedHashSet<Long> wanted) {
        synchronized (IN_THIS_PROCESS) {
            try {
                if (!extend(wanted)) {
                    extend(wanted);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Travel times cannot be kept in " + file, e);
            }
        }
    }

    /** @return false if there were too many places and all have been forgotten */
    private boolean extend(LinkedHashSet<Long> wanted) throws IOException {
        try (var trips = TripFile.locked(file)) {
            if (!trips.name().equals(fileName)) {
                table = TripTable.EMPTY;
                read = trips.end();
                fileName = trips.name();
            }
            adopt(trips.readFrom(read, table));
            read = trips.end();
            var missing = wanted.stream().filter(key -> !index.containsKey(key)).toList();
            if (missing.isEmpty()) {
                return true;
            }
            if (table.size() + missing.size() > settings.mostPlaces()) {
                trips.clear();
                return false;
            }
            var batch = batch(missing);
            trips.append(batch);
            adopt(table.plus(batch));
            read = trips.end();
            return true;
        }
    }

    private void adopt(TripTable wider) {
        table = wider;
        index.clear();
        for (int row = 0; row < table.size(); row++) {
            index.put(table.keys()[row], row);
        }
    }

    private List<TripTable.Entry> batch(List<Long> missing) {
        int known = table.size();
        var all = new RoadSpot[known + missing.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = RoadSpot.of(i < known ? table.keys()[i] : missing.get(i - known));
        }
        return IntStream.range(known, all.length)
                .parallel()
                .mapToObj(i -> entry(all[i], all, known))
                .toList();
    }

    private TripTable.Entry entry(RoadSpot spot, RoadSpot[] all, int known) {
        var sweep = sweeps.get();
        int horizonMillis = settings.horizonSec() * 1000;
        sweep.from(spot, horizonMillis);
        var out = row(sweep, all, all.length);
        sweepsMade.increment();
        if (known > 0) {
            sweepsMade.increment();
            sweep.to(spot, horizonMillis);
        }
        return new TripTable.Entry(spot.key(), out, row(sweep, all, known));
    }

    private static SparseRow row(Sweep sweep, RoadSpot[] spots, int length) {
        var seconds = new char[length];
        for (int i = 0; i < length; i++) {
            int millis = sweep.millis(spots[i]);
            seconds[i] = (char) (millis == Sweep.NOT_REACHED ? SparseRow.ABSENT : RoadNetwork.seconds(millis));
        }
        return SparseRow.of(seconds, length);
    }
}
