package dev.fixpoint.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A closed loop: each client sends its next request when it has the answer to the last, for a fixed time. */
final class Load {
    private Load() {}

    /** One client's request; called again and again on the client's own thread. */
    interface Client {
        /** Comes before each request and is not timed. */
        default void prepare() {}

        void request();
    }

    /**
     * What came out.
     *
     * @param perSecond answers per second of all clients together
     * @param p50 half of the answers took this many milliseconds or less
     * @param p99 99 of 100 answers took this many milliseconds or less
     */
    record Result(long answers, double perSecond, double p50, double p99) {}

    static Result run(List<Client> clients, Duration time) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (var client : clients) {
                running.add(threads.submit(() -> loop(client, end)));
            }
            var nanos = new ArrayList<Long>();
            for (var client : running) {
                nanos.addAll(client.get());
            }
            return result(nanos, time);
        }
    }

    private static List<Long> loop(Client client, long end) {
        var nanos = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            client.prepare();
            long start = System.nanoTime();
            client.request();
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }

    private static Result result(List<Long> nanos, Duration time) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Result(
                sorted.length, sorted.length / (time.toMillis() / 1000.0), millis(sorted, 0.5), millis(sorted, 0.99));
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted)
                                .skip((long) (share * (sorted.length - 1)))
                                .findFirst()
                                .orElseThrow()
                        / 1e6;
    }
}
