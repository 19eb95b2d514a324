package dev.fixpoint.benchmarks.contest;

import java.util.Collection;

/** The middle one, or the mean of the two in the middle. */
final class Median {
    private Median() {}

    static double of(Collection<Double> values) {
        var sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
