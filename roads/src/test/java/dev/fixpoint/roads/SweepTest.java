package dev.fixpoint.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random networks with one-way streets, closed streets, loops and parallels, against a search that looks at everything. */
class SweepTest {
    private static final int ALL = 1_000_000_000;
    private static final int NEVER = Sweep.NOT_REACHED;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_sweep_finds_the_fastest_way_to_each_spot_and_from_it(long seed) {
        var town = new RandomTown(seed);
        var out = new Sweep(town.graph);
        var in = new Sweep(town.graph);
        for (var from : town.spots) {
            out.from(from, ALL);
            for (var to : town.spots) {
                int expected = town.fastest(from, to);

                assertThat(out.millis(to)).as("%s to %s", from, to).isEqualTo(expected);
                in.to(to, ALL);
                assertThat(in.millis(from)).as("%s to %s, inward", from, to).isEqualTo(expected);
                if (expected != NEVER) {
                    assertThat(out.metres(to)).isCloseTo(expected / 100.0, within(expected / 10_000.0 + 1));
                    assertThat(in.metres(from)).isCloseTo(out.metres(to), within(0.5));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void a_horizon_changes_nothing_within_it_and_hides_all_beyond(long seed) {
        var town = new RandomTown(seed);
        var near = new Sweep(town.graph);
        for (var from : town.spots) {
            near.from(from, 9_000);
            for (var to : town.spots) {
                int expected = town.fastest(from, to);

                assertThat(near.millis(to)).isEqualTo(expected <= 9_000 ? expected : NEVER);
            }
        }
    }

    private static final class RandomTown {
        private final int[] base;
        private final int[] adjacent;
        private final int[] forward;
        private final int[] backward;
        private final int nodes;
        private final RoadGraph graph;
        private final RoadSpot[] spots = new RoadSpot[12];

        RandomTown(long seed) {
            var random = new Random(seed);
            nodes = 2 + random.nextInt(15);
            int edges = 1 + random.nextInt(2 * nodes);
            base = random.ints(edges, 0, nodes).toArray();
            adjacent = random.ints(edges, 0, nodes).toArray();
            forward = random.ints(edges, 0, 10_000).toArray();
            backward = forward.clone();
            var metres = new float[edges];
            for (int edge = 0; edge < edges; edge++) {
                metres[edge] = forward[edge] / 100f; // so that the fastest way is the shortest
                switch (random.nextInt(4)) {
                    case 0 -> forward[edge] = RoadGraph.CLOSED;
                    case 1 -> backward[edge] = RoadGraph.CLOSED;
                    default -> {}
                }
            }
            graph = new RoadGraph(nodes, base, adjacent, forward, backward, metres);
            Arrays.setAll(
                    spots,
                    _ -> new RoadSpot(
                            random.nextInt(edges), random.nextInt(5) == 0 ? 0 : random.nextInt(RoadSpot.END + 1)));
        }

        /** Relaxes every edge as often as there are crossings (Bellman 1958). */
        int fastest(RoadSpot from, RoadSpot to) {
            if (from.equals(to)) {
                return 0;
            }
            var best = new long[nodes];
            Arrays.fill(best, NEVER);
            leave(from, best);
            for (int round = 0; round < nodes; round++) {
                for (int edge = 0; edge < base.length; edge++) {
                    relax(best, base[edge], adjacent[edge], forward[edge]);
                    relax(best, adjacent[edge], base[edge], backward[edge]);
                }
            }
            long fastest = along(from, to);
            int edge = to.edge();
            if (forward[edge] >= 0) {
                fastest = Math.min(fastest, best[base[edge]] + to.part(forward[edge]));
            }
            if (backward[edge] >= 0) {
                fastest = Math.min(fastest, best[adjacent[edge]] + backward[edge] - to.part(backward[edge]));
            }
            return (int) Math.min(NEVER, fastest);
        }

        private void leave(RoadSpot from, long[] best) {
            int edge = from.edge();
            if (backward[edge] >= 0) {
                best[base[edge]] = from.part(backward[edge]);
            }
            if (forward[edge] >= 0) {
                best[adjacent[edge]] = Math.min(best[adjacent[edge]], forward[edge] - from.part(forward[edge]));
            }
        }

        private static void relax(long[] best, int from, int to, int millis) {
            if (millis >= 0 && best[from] != NEVER) {
                best[to] = Math.min(best[to], best[from] + millis);
            }
        }

        private long along(RoadSpot from, RoadSpot to) {
            if (from.edge() != to.edge()) {
                return NEVER;
            }
            int edge = from.edge();
            int whole = from.share() < to.share() ? forward[edge] : backward[edge];
            return whole < 0 ? NEVER : Math.abs(from.part(whole) - to.part(whole));
        }
    }
}
