package dev.fixpoint.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way for the same seed. Every purpose has its own dice, so one does not disturb another. */
public final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    public static Dice of(long seed, String purpose) {
        return new Dice(new SplittableRandom(seed * 31 + purpose.hashCode()));
    }

    /** {@code from} ≤ result &lt; {@code to}. */
    public double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** {@code from} ≤ result ≤ {@code to}. */
    public int within(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** @param share 0 (never) to 1 (always) */
    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** An index, more often where the weight is larger. */
    public int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = between(0, sum);
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    public <T> List<T> shuffled(List<T> list) {
        var shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            var other = random.nextInt(i + 1);
            var kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, kept);
        }
        return shuffled;
    }

    /** A UUID version 7 of that moment (RFC 9562, section 5.7). */
    public UUID id(Instant moment) {
        long high = moment.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        long low = 1L << 63 | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
