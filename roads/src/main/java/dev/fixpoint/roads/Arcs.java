package dev.fixpoint.roads;

/**
 * One direction of a graph, arcs of one node side by side.
 *
 * @param first by node: index of its first arc; one more entry than nodes
 * @param target by arc: the node at its other end
 * @param millis by arc: milliseconds to drive it
 * @param metres by arc: its length
 */
record Arcs(int[] first, int[] target, int[] millis, float[] metres) {
    int nodes() {
        return first.length - 1;
    }

    /** Only the arcs with milliseconds of 0 or more. */
    static Arcs of(int nodes, int[] from, int[] to, int[] millis, float[] metres) {
        var first = new int[nodes + 1];
        for (int arc = 0; arc < from.length; arc++) {
            if (millis[arc] >= 0) {
                first[from[arc] + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        var next = first.clone();
        int count = first[nodes];
        var arcs = new Arcs(first, new int[count], new int[count], new float[count]);
        for (int arc = 0; arc < from.length; arc++) {
            if (millis[arc] >= 0) {
                int at = next[from[arc]]++;
                arcs.target[at] = to[arc];
                arcs.millis[at] = millis[arc];
                arcs.metres[at] = metres[arc];
            }
        }
        return arcs;
    }
}
