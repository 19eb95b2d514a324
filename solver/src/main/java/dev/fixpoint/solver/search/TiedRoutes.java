package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which routes depend on each other because jobs on them are linked, directly or by way of further routes. */
final class TiedRoutes {
    private final int[] root;
    private final int[][] members;

    /** @param routes job indices in order, by shift index */
    TiedRoutes(IndexedProblem problem, int[][] routes) {
        root = IntStream.range(0, routes.length).toArray();
        var links = problem.links();
        var firstOf = new int[links.groupCount()];
        Arrays.fill(firstOf, IndexedProblem.NONE);
        for (int shift = 0; shift < routes.length && !links.isEmpty(); shift++) {
            for (int job : routes[shift]) {
                if (links.isLinked(job)) {
                    int group = links.groupOf(job);
                    firstOf[group] = firstOf[group] == IndexedProblem.NONE ? shift : firstOf[group];
                    root[find(shift)] = find(firstOf[group]);
                }
            }
        }
        members = members();
    }

    private int[][] members() {
        var size = new int[root.length];
        IntStream.range(0, root.length).forEach(shift -> size[find(shift)]++);
        var members = IntStream.of(size).mapToObj(int[]::new).toArray(int[][]::new);
        IntStream.range(0, root.length).forEach(shift -> members[find(shift)][--size[find(shift)]] = shift);
        return members;
    }

    private int find(int shift) {
        int at = shift;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** The shift and all that are tied to it. */
    int[] with(int shift) {
        return members[find(shift)];
    }
}
