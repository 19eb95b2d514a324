package dev.fixpoint.solver.evolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Plans of one kind. Who stays and who is crossed depends on what a plan costs and, less so, on how it differs from those
 * closest to it (Vidal, Computers & Operations Research 140, 2022).
 */
final class Group {
    private static final int FEWEST = 25;
    private static final int GROWTH = 40;

    /** As good as safe whatever they resemble. */
    private static final int ELITE = 4;

    /** Distance is to so many of the closest. */
    private static final int CLOSE = 5;

    private record Near(double distance, Member member) {
        static final Comparator<Near> CLOSEST = Comparator.comparingDouble(Near::distance);
    }

    private record Entry(Member member, List<Near> near) {
        double apart() {
            return near.isEmpty() ? 1 : near.getFirst().distance;
        }

        double far() {
            int count = Math.min(CLOSE, near.size());
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += near.get(i).distance;
            }
            return count == 0 ? 1 : sum / count;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private double[] fitness = {};

    int size() {
        return entries.size();
    }

    Member get(int index) {
        return entries.get(index).member;
    }

    /** The lower the better. */
    double fitness(int index) {
        return fitness[index];
    }

    Optional<Member> best() {
        return entries.stream().map(Entry::member).min(Comparator.comparingDouble(member -> member.cost));
    }

    /** Adds a plan and, when there are many, takes the worst away. */
    void add(Member member, Penalties penalties) {
        var own = new Entry(member, new ArrayList<>());
        for (var other : entries) {
            double distance = member.distance(other.member);
            own.near.add(new Near(distance, other.member));
            other.near.add(place(other.near, distance), new Near(distance, member));
        }
        own.near.sort(Near.CLOSEST);
        entries.add(own);
        measure(penalties);
        if (entries.size() > FEWEST + GROWTH) {
            while (entries.size() > FEWEST) {
                remove(worst());
                measure(penalties);
            }
        }
    }

    private static int place(List<Near> near, double distance) {
        int at = near.size();
        while (at > 0 && near.get(at - 1).distance > distance) {
            at--;
        }
        return at;
    }

    private void remove(int index) {
        var gone = entries.remove(index).member;
        entries.forEach(entry -> entry.near.removeIf(near -> near.member == gone));
    }

    /** One that is there twice, or else the least fit. */
    private int worst() {
        int worst = 0;
        boolean isTwin = false;
        for (int i = 0; i < entries.size(); i++) {
            boolean twin = entries.get(i).apart() == 0;
            if (twin && !isTwin || twin == isTwin && fitness[i] > fitness[worst]) {
                worst = i;
                isTwin = twin;
            }
        }
        return worst;
    }

    /** Ranks by cost and by distance from the others. */
    void measure(Penalties penalties) {
        int n = entries.size();
        double weight = n <= ELITE ? 0 : 1 - (double) ELITE / n;
        fitness = new double[n];
        rank(
                entries.stream()
                        .mapToDouble(entry -> entry.member.value(penalties))
                        .toArray(),
                1);
        rank(entries.stream().mapToDouble(entry -> -entry.far()).toArray(), weight);
    }

    private void rank(double[] keys, double weight) {
        int[] sorted = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < sorted.length; rank++) {
            fitness[sorted[rank]] += weight * rank / Math.max(1, sorted.length);
        }
    }
}
