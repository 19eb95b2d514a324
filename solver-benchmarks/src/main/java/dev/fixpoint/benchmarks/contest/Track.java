package dev.fixpoint.benchmarks.contest;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The best distance over time, as a contestant tells it while it searches. */
final class Track {
    private final long startedNanos = System.nanoTime();
    private final List<Point> points = new CopyOnWriteArrayList<>();

    /** @param seconds since the contestant began */
    record Point(double seconds, double distance) {}

    void found(double distance) {
        if (points.isEmpty() || distance < points.getLast().distance()) {
            points.add(new Point((System.nanoTime() - startedNanos) / 1e9, distance));
        }
    }

    List<Point> points() {
        return List.copyOf(points);
    }
}
