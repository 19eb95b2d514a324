package dev.fixpoint.solver.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each change is made exactly if making it on plain lists and measuring the whole plan anew says that it helps. */
class ExchangesTest {
    private static final int PROBLEMS = 400;
    private static final double LEAST = 2e-3;

    private int made;
    private int refused;

    @Test
    void a_move_is_made_if_it_helps() {
        onRandomPlans((tours, exchanges, penalties, random) -> {
            int first = random.nextInt(tours.problem.jobs);
            int second = tours.next[first];
            boolean isPair = tours.isJob(second) && random.nextBoolean();
            int last = isPair ? second : first;
            boolean turned = isPair && random.nextBoolean();
            int behind = random.nextInt(4) == 0
                    ? tours.start(random.nextInt(tours.problem.routes))
                    : random.nextInt(tours.problem.jobs);
            if (behind == first || behind == last || behind == tours.prev[first]) {
                return;
            }
            var wanted = lists(tours);
            var moved = turned ? List.of(last, first) : isPair ? List.of(first, last) : List.of(first);
            wanted.forEach(route -> route.removeAll(moved));
            var target = wanted.get(tours.route[behind]);
            target.addAll(tours.isJob(behind) ? target.indexOf(behind) + 1 : 0, moved);
            verify(tours, penalties, wanted, () -> exchanges.move(first, last, behind, turned));
        });
    }

    @Test
    void a_swap_is_made_if_it_helps() {
        onRandomPlans((tours, exchanges, penalties, random) -> {
            var one = segment(tours, random);
            var other = segment(tours, random);
            if (one.stream().anyMatch(other::contains)
                    || tours.next[one.getLast()] == other.getFirst()
                    || tours.next[other.getLast()] == one.getFirst()) {
                return;
            }
            var wanted = lists(tours);
            wanted.forEach(route -> replace(route, one, other));
            verify(
                    tours,
                    penalties,
                    wanted,
                    () -> exchanges.swap(one.getFirst(), one.getLast(), other.getFirst(), other.getLast()));
        });
    }

    @Test
    void tails_are_exchanged_if_it_helps() {
        onRandomPlans((tours, exchanges, penalties, random) -> {
            int u = random.nextInt(tours.problem.jobs);
            int v = random.nextInt(4) == 0
                    ? tours.start(random.nextInt(tours.problem.routes))
                    : random.nextInt(tours.problem.jobs);
            if (tours.route[u] == tours.route[v]) {
                return;
            }
            var wanted = lists(tours);
            var tailU = tail(wanted.get(tours.route[u]), tours.position[u]);
            var tailV = tail(wanted.get(tours.route[v]), tours.position[v]);
            wanted.get(tours.route[u]).addAll(tailV);
            wanted.get(tours.route[v]).addAll(tailU);
            verify(tours, penalties, wanted, () -> exchanges.swapTails(u, v));
        });
    }

    @FunctionalInterface
    private interface Trial {
        void on(Tours tours, Exchanges exchanges, Penalties penalties, SplittableRandom random);
    }

    private void onRandomPlans(Trial trial) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var random = new SplittableRandom(seed);
            var problem = new IndexedProblem(PlainProblems.problem(seed));
            var plain = new PlainProblem(problem, problem.shiftCount(), false);
            var tours = new Tours(plain);
            var exchanges = new Exchanges(tours);
            var penalties = new Penalties(random.nextDouble() * 2, random.nextDouble() * 2_000);
            tours.load(randomPlan(plain, random), 0);
            exchanges.use(penalties);
            for (int i = 0; i < 100; i++) {
                trial.on(tours, exchanges, penalties, random);
            }
        }
        assertThat(made).as("changes made").isGreaterThan(PROBLEMS);
        assertThat(refused).as("changes refused").isGreaterThan(PROBLEMS);
    }

    private void verify(Tours tours, Penalties penalties, List<List<Integer>> wanted, BooleanSupplier change) {
        var before = lists(tours);
        double gain = value(tours.problem, before, penalties) - value(tours.problem, wanted, penalties);
        boolean isMade = change.getAsBoolean();
        assertThat(isMade).as("made with a gain of %f", gain).isEqualTo(gain > LEAST / 2);
        assertThat(lists(tours)).isEqualTo(isMade ? wanted : before);
        double measured = tours.member().value(penalties);
        assertThat(measured).isCloseTo(value(tours.problem, lists(tours), penalties), offset(1e-6));
        made += isMade ? 1 : 0;
        refused += isMade ? 0 : 1;
    }

    /** What a plan costs, by riding each route from its start. */
    private static double value(PlainProblem problem, List<List<Integer>> routes, Penalties penalties) {
        double value = 0;
        for (var route : routes.stream().filter(route -> !route.isEmpty()).toList()) {
            int at = problem.jobs;
            long time = problem.early[at];
            long warp = 0;
            long load = 0;
            value += problem.use;
            for (int place : IntStream.concat(route.stream().mapToInt(job -> job), IntStream.of(problem.jobs + 1))
                    .toArray()) {
                int travel = problem.travel(at, place);
                value += travel;
                long start = Math.max(time + travel, problem.early[place]);
                long back = Math.max(0, time + travel - problem.late[place]);
                warp += back;
                time = start - back + problem.service[place];
                load += problem.need[place];
                at = place;
            }
            value += penalties.warp * warp + penalties.overload * Math.max(0, load - problem.capacity);
        }
        return value;
    }

    private static List<List<Integer>> lists(Tours tours) {
        var lists = new ArrayList<List<Integer>>();
        for (int r = 0; r < tours.problem.routes; r++) {
            var route = new ArrayList<Integer>();
            for (int node = tours.next[tours.start(r)]; tours.isJob(node); node = tours.next[node]) {
                route.add(node);
            }
            lists.add(route);
        }
        return lists;
    }

    private static int[][] randomPlan(PlainProblem problem, SplittableRandom random) {
        var routes = new int[problem.routes][0];
        for (int job = 0; job < problem.jobs; job++) {
            int r = random.nextInt(problem.routes - 1);
            routes[r] = Arrays.copyOf(routes[r], routes[r].length + 1);
            routes[r][routes[r].length - 1] = job;
        }
        return routes;
    }

    private static List<Integer> segment(Tours tours, SplittableRandom random) {
        int first = random.nextInt(tours.problem.jobs);
        int second = tours.next[first];
        return tours.isJob(second) && random.nextBoolean() ? List.of(first, second) : List.of(first);
    }

    private static void replace(List<Integer> route, List<Integer> one, List<Integer> other) {
        var replaced = new ArrayList<Integer>();
        for (int job : route) {
            if (job == one.getFirst()) {
                replaced.addAll(other);
            } else if (job == other.getFirst()) {
                replaced.addAll(one);
            } else if (!one.contains(job) && !other.contains(job)) {
                replaced.add(job);
            }
        }
        route.clear();
        route.addAll(replaced);
    }

    private static List<Integer> tail(List<Integer> route, int position) {
        var behind = route.subList(position, route.size());
        var tail = List.copyOf(behind);
        behind.clear();
        return tail;
    }
}
