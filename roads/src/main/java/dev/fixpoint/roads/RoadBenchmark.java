package dev.fixpoint.roads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Measures an extract: import, sweeps, memory, a lookup. Run it through bin/bench-roads. */
public final class RoadBenchmark {
    private static final int LOOKUPS = 20_000_000;

    private RoadBenchmark() {}

    /** @param arguments the extract, a directory for the cache, how many random places on roads */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        try (var network = RoadNetwork.open(Path.of(arguments[0]), Path.of(arguments[1]), RoadSettings.USUAL)) {
            print("open", "crossings=%d seconds=%.2f", network.crossings(), since(start));
            print("calibration", "%s", network.calibration());
            measure(network, places(network, Integer.parseInt(arguments[2])));
        }
    }

    private static void measure(RoadNetwork network, List<LonLat> places) {
        int n = places.size() - 1;
        var times = new RoadTimes(network, RoadTimes.Settings.USUAL);
        long start = System.nanoTime();
        times.between(places.subList(0, n));
        double seconds = since(start);
        long sweeps = Math.max(1, times.sweeps());
        print(
                "matrix",
                "places=%d sweeps=%d seconds=%.2f ms_per_sweep=%.3f",
                n,
                times.sweeps(),
                seconds,
                1000 * seconds / sweeps);
        print("memory", "bytes=%d bytes_per_place=%d", times.bytes(), times.bytes() / times.places());
        start = System.nanoTime();
        var travel = times.between(places);
        print("one_more", "ms=%.2f", 1000 * since(start));
        start = System.nanoTime();
        new RoadTimes(network, RoadTimes.Settings.USUAL).between(places);
        print("from_disk", "seconds=%.3f", since(start));
        lookUp(travel);
    }

    private static void lookUp(RoadTravel travel) {
        var random = new Random(2);
        var pairs = random.ints(1 << 16, 0, travel.places()).toArray();
        long sum = 0;
        long start = System.nanoTime();
        for (int i = 0; i < LOOKUPS; i++) {
            sum += travel.seconds(pairs[i & 0xffff], pairs[i * 7 + 3 & 0xffff]);
        }
        print("lookup", "ns=%.1f mean_seconds=%d", 1e9 * since(start) / LOOKUPS, sum / LOOKUPS);
    }

    private static List<LonLat> places(RoadNetwork network, int count) {
        var random = new Random(1);
        return Stream.generate(() -> network.somewhere(random))
                .limit(count + 1L)
                .toList();
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    @SuppressWarnings("SystemOut") // the result is the output
    private static void print(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, what + " " + format + "%n", values);
    }
}
