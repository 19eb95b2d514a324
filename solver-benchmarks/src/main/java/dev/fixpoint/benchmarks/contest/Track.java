package dev.fixpoint.benchmarks.contest;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The best value over time, as a contestant tells it while it searches. */
final class Track {
    private final long startedNanos = System.nanoTime();
    private final List<Point> points = new CopyOnWriteArrayList<>();

    /**
     * @param seconds since the contestant began
     * @param value distance, cost or number of routes, see {@link Challenge#watched}
     */
    record Point(double seconds, double value) {}

    void found(double value) {
        if (points.isEmpty() || value < points.getLast().value()) {
            points.add(new Point((System.nanoTime() - startedNanos) / 1e9, value));
        }
    }

    List<Point> points() {
        return List.copyOf(points);
    }
}
