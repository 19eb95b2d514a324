package dev.fixpoint.solver.evolution;

import java.util.Optional;
import java.util.SplittableRandom;

/** Plans that keep the rules and plans that do not; either may be crossed with either. */
final class Population {
    private final SplittableRandom random;
    private final Group allowed = new Group();
    private final Group broken = new Group();

    Population(SplittableRandom random) {
        this.random = random;
    }

    void add(Member member, Penalties penalties) {
        (member.isAllowed() ? allowed : broken).add(member, penalties);
    }

    /** After the penalties have changed. */
    void measure(Penalties penalties) {
        broken.measure(penalties);
    }

    /** The best that keeps the rules. */
    Optional<Member> best() {
        return allowed.best();
    }

    int size() {
        return allowed.size() + broken.size();
    }

    /** The better of two at random. */
    Member parent() {
        int one = random.nextInt(size());
        int other = random.nextInt(size());
        return get(fitness(one) <= fitness(other) ? one : other);
    }

    private Member get(int index) {
        return index < allowed.size() ? allowed.get(index) : broken.get(index - allowed.size());
    }

    private double fitness(int index) {
        return index < allowed.size() ? allowed.fitness(index) : broken.fitness(index - allowed.size());
    }
}
