package dev.fixpoint.solver.evolution;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Breeds plans: two are crossed, the child is improved, and the population keeps what is good and different. */
final class Evolution {
    /** Plans made from nothing, beside those that are given. */
    private static final int FIRST = 10;

    /** Children without a better plan after which a population has nothing more to give. */
    private static final int PATIENCE = 5_000;

    /** Share of children that break a rule which are mended. */
    private static final double MENDED = 0.5;

    private final PlainProblem problem;
    private final SplittableRandom random;
    private final LocalSearch search;
    private final RouteCrossing crossing;
    private Population population;
    private final Penalties penalties;
    private @Nullable Member champion;
    private int inVain;

    Evolution(PlainProblem problem, long seed) {
        this.problem = problem;
        random = new SplittableRandom(seed);
        search = new LocalSearch(problem, random);
        crossing = new RouteCrossing(problem, random);
        population = new Population(random);
        double farthest = IntStream.of(problem.travel).max().orElse(1);
        int largest = Math.max(1, IntStream.of(problem.need).max().orElse(1));
        penalties = new Penalties(1, Math.clamp(farthest / largest, 0.1, 1000));
    }

    Optional<Member> best() {
        return Optional.ofNullable(champion);
    }

    /** Whether a plan is better than the best from here. */
    boolean isBetter(Member member) {
        return champion == null || member.cost < champion.cost;
    }

    /** Takes in a plan from elsewhere. */
    void add(int[][] routes) {
        search.tours.load(routes, 0);
        add(search.tours.member());
    }

    void add(Member member) {
        population.add(member, penalties);
        if (member.isAllowed() && isBetter(member)) {
            champion = member;
            inVain = 0;
        }
    }

    /** @param goOn asked before each child */
    void run(BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            if (population.size() < FIRST) {
                search.tours.load(new int[0][], 0);
                search.insert(IntStream.range(0, problem.jobs).toArray(), penalties);
            } else {
                var child = crossing.of(population.parent(), population.parent());
                search.tours.load(child.routes(), child.known());
                search.insert(child.missing(), penalties);
            }
            educate();
            if (inVain++ > PATIENCE) {
                population = new Population(random);
                inVain = 0;
            }
        }
    }

    private void educate() {
        search.improve(penalties);
        var member = search.tours.member();
        add(member);
        if (penalties.note(member)) {
            population.measure(penalties);
        }
        if (!member.isAllowed() && random.nextDouble() < MENDED) {
            search.improve(penalties.mending());
            var mended = search.tours.member();
            if (mended.isAllowed()) {
                add(mended);
            }
        }
    }
}
