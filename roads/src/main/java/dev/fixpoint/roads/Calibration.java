package dev.fixpoint.roads;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * An {@link Estimate} fitted to driven trips, and how wrong it is on them. Medians throughout, so a tenth of absurd trips
 * changes little: the slope of seconds over straight metres is the median over pairs of trips (Theil 1950, Sen 1968), the
 * overhead the median of what is left, the detour the median of road over straight metres.
 *
 * @param pairs trips it was fitted to
 * @param medianErrorPercent half of the trips are nearer to the estimate than this share of their time
 * @param ninthDecileErrorPercent nine trips in ten are nearer than this
 */
public record Calibration(Estimate estimate, int pairs, double medianErrorPercent, double ninthDecileErrorPercent) {
    /** Fewer trips than this say nothing: the estimate stays {@link Estimate#CITY}. */
    static final int FEWEST_PAIRS = 20;

    private static final int SLOPES = 20_000;

    /**
     * One trip between two different points.
     *
     * @param straightMetres as the crow flies, more than 0
     * @param roadMetres as driven
     * @param seconds as driven, more than 0
     */
    public record Sample(double straightMetres, double roadMetres, double seconds) {}

    /** Fits an estimate; the same samples always give the same. */
    public static Calibration of(List<Sample> samples) {
        if (samples.size() < FEWEST_PAIRS) {
            return measured(Estimate.CITY, samples);
        }
        double detour = Math.max(1, median(samples, s -> s.roadMetres() / s.straightMetres()));
        double slope = slope(samples);
        double overhead = median(samples, s -> s.seconds() - slope * s.straightMetres());
        boolean usable = slope > 0 && overhead >= 0;
        double perMetre = usable ? slope : median(samples, s -> s.seconds() / s.straightMetres());
        return measured(new Estimate(detour, detour / perMetre, usable ? (int) Math.round(overhead) : 0), samples);
    }

    private static double slope(List<Sample> samples) {
        var random = new Random(1);
        var slopes = new double[SLOPES];
        int count = 0;
        for (int i = 0; i < SLOPES; i++) {
            var one = samples.get(random.nextInt(samples.size()));
            var other = samples.get(random.nextInt(samples.size()));
            double metres = other.straightMetres() - one.straightMetres();
            if (metres != 0) {
                slopes[count++] = (other.seconds() - one.seconds()) / metres;
            }
        }
        return count == 0 ? 0 : quantile(Arrays.copyOf(slopes, count), 0.5);
    }

    private static Calibration measured(Estimate estimate, List<Sample> samples) {
        if (samples.isEmpty()) {
            return new Calibration(estimate, 0, Double.NaN, Double.NaN);
        }
        var errors = samples.stream()
                .mapToDouble(s -> 100 * Math.abs(estimate.seconds(s.straightMetres()) - s.seconds()) / s.seconds())
                .toArray();
        return new Calibration(estimate, samples.size(), quantile(errors, 0.5), quantile(errors, 0.9));
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> value) {
        return quantile(samples.stream().mapToDouble(value).toArray(), 0.5);
    }

    private static double quantile(double[] values, double share) {
        Arrays.sort(values);
        return values[(int) Math.min(values.length - 1, Math.floor(share * values.length))];
    }
}
