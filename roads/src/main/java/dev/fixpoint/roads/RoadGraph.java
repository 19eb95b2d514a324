package dev.fixpoint.roads;

import java.util.Arrays;

/**
 * The network as plain arrays: pieces of road between crossings, each open in one direction or both. Turn restrictions are
 * not part of it. About 60 bytes a piece of road.
 */
final class RoadGraph {
    /** Milliseconds of a direction that may not be driven. */
    static final int CLOSED = -1;

    private final int[] base;
    private final int[] adjacent;
    private final int[] forwardMillis;
    private final int[] backwardMillis;
    private final float[] metres;
    private final int[] component;
    private final Arcs out;
    private final Arcs in;

    /**
     * @param base by piece of road: the crossing where it begins
     * @param adjacent by piece of road: the crossing where it ends
     * @param forwardMillis milliseconds from base to adjacent, or {@link #CLOSED}
     * @param backwardMillis milliseconds from adjacent to base, or {@link #CLOSED}
     */
    RoadGraph(int nodes, int[] base, int[] adjacent, int[] forwardMillis, int[] backwardMillis, float[] metres) {
        this.base = base;
        this.adjacent = adjacent;
        this.forwardMillis = forwardMillis;
        this.backwardMillis = backwardMillis;
        this.metres = metres;
        var from = joined(base, adjacent);
        var to = joined(adjacent, base);
        var millis = joined(forwardMillis, backwardMillis);
        var lengths = Arrays.copyOf(metres, 2 * metres.length);
        System.arraycopy(metres, 0, lengths, metres.length, metres.length);
        out = Arcs.of(nodes, from, to, millis, lengths);
        in = Arcs.of(nodes, to, from, millis, lengths);
        component = components(nodes);
    }

    private static int[] joined(int[] one, int[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private int[] components(int nodes) {
        var root = new int[nodes];
        Arrays.setAll(root, node -> node);
        for (int edge = 0; edge < base.length; edge++) {
            if (forwardMillis[edge] != CLOSED || backwardMillis[edge] != CLOSED) {
                root[rootOf(root, base[edge])] = rootOf(root, adjacent[edge]);
            }
        }
        for (int node = 0; node < nodes; node++) {
            root[node] = rootOf(root, node);
        }
        return root;
    }

    private static int rootOf(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    int nodes() {
        return out.nodes();
    }

    int edges() {
        return base.length;
    }

    boolean isForCars(int node) {
        return out.first()[node] < out.first()[node + 1] && in.first()[node] < in.first()[node + 1];
    }

    Arcs out() {
        return out;
    }

    Arcs in() {
        return in;
    }

    int base(int edge) {
        return base[edge];
    }

    int adjacent(int edge) {
        return adjacent[edge];
    }

    int forwardMillis(int edge) {
        return forwardMillis[edge];
    }

    int backwardMillis(int edge) {
        return backwardMillis[edge];
    }

    float metres(int edge) {
        return metres[edge];
    }

    /** The same for spots that are joined by roads if one-way streets could be driven both ways. */
    int component(RoadSpot spot) {
        return component[base[spot.edge()]];
    }
}
