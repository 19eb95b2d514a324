package dev.fixpoint.roads;

import java.util.Arrays;

/**
 * The fastest ways from one spot to all others, or from all others to it, up to a horizon (Dijkstra 1959). Keeps its arrays
 * for the next spot; one sweep serves one thread. 16 bytes a crossing.
 *
 * <p>Times are summed in whole milliseconds, so that a trip costs the same whichever of its ends was swept.
 */
final class Sweep {
    /** No way, or none within the horizon. */
    static final int NOT_REACHED = Integer.MAX_VALUE;

    private final RoadGraph graph;
    private final int[] millis;
    private final float[] metres;
    private final SpotQueue queue = new SpotQueue();
    private int[] touched = new int[1024];
    private int touchedCount;
    private RoadSpot centre = new RoadSpot(0, 0);
    private boolean outward;
    private int horizonMillis;

    Sweep(RoadGraph graph) {
        this.graph = graph;
        millis = new int[graph.nodes()];
        metres = new float[graph.nodes()];
        Arrays.fill(millis, NOT_REACHED);
    }

    /** Prepares {@link #millis} and {@link #metres} from this spot to others. */
    void from(RoadSpot origin, int horizonMillis) {
        begin(origin, true, horizonMillis);
        int edge = origin.edge();
        int forward = graph.forwardMillis(edge);
        int backward = graph.backwardMillis(edge);
        double length = graph.metres(edge);
        if (forward != RoadGraph.CLOSED) {
            reach(graph.adjacent(edge), forward - origin.part(forward), (float) (length - origin.part(length)));
        }
        if (backward != RoadGraph.CLOSED) {
            reach(graph.base(edge), origin.part(backward), (float) origin.part(length));
        }
        settle(graph.out());
    }

    /** Prepares {@link #millis} and {@link #metres} from other spots to this one. */
    void to(RoadSpot destination, int horizonMillis) {
        begin(destination, false, horizonMillis);
        int edge = destination.edge();
        int forward = graph.forwardMillis(edge);
        int backward = graph.backwardMillis(edge);
        double length = graph.metres(edge);
        if (forward != RoadGraph.CLOSED) {
            reach(graph.base(edge), destination.part(forward), (float) destination.part(length));
        }
        if (backward != RoadGraph.CLOSED) {
            reach(graph.adjacent(edge), backward - destination.part(backward), (float)
                    (length - destination.part(length)));
        }
        settle(graph.in());
    }

    private void begin(RoadSpot spot, boolean outward, int horizonMillis) {
        for (int i = 0; i < touchedCount; i++) {
            millis[touched[i]] = NOT_REACHED;
        }
        touchedCount = 0;
        queue.clear();
        centre = spot;
        this.outward = outward;
        this.horizonMillis = horizonMillis;
    }

    private void reach(int node, int ms, float length) {
        if (ms >= millis[node] || ms > horizonMillis) {
            return;
        }
        if (millis[node] == NOT_REACHED) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touched.length);
            }
            touched[touchedCount++] = node;
        }
        millis[node] = ms;
        metres[node] = length;
        queue.add(ms, node);
    }

    private void settle(Arcs arcs) {
        while (!queue.isEmpty()) {
            long next = queue.poll();
            int node = SpotQueue.node(next);
            int ms = SpotQueue.millis(next);
            if (ms > millis[node]) {
                continue; // reached faster since
            }
            for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1]; arc++) {
                reach(arcs.target()[arc], ms + arcs.millis()[arc], metres[node] + arcs.metres()[arc]);
            }
        }
    }

    /** Milliseconds between the swept spot and this one, at most the horizon, or {@link #NOT_REACHED}. */
    int millis(RoadSpot spot) {
        long best = Math.min(viaBase(spot), Math.min(viaAdjacent(spot), direct(spot)));
        return best > horizonMillis ? NOT_REACHED : (int) best;
    }

    /** Metres of the way of {@link #millis}; only for spots that are reached. */
    double metres(RoadSpot spot) {
        double length = graph.metres(spot.edge());
        long best = millis(spot);
        if (best == direct(spot)) {
            return Math.abs(spot.part(length) - centre.part(length));
        }
        return best == viaBase(spot)
                ? metres[graph.base(spot.edge())] + spot.part(length)
                : metres[graph.adjacent(spot.edge())] + length - spot.part(length);
    }

    private long viaBase(RoadSpot spot) {
        int edge = spot.edge();
        int whole = outward ? graph.forwardMillis(edge) : graph.backwardMillis(edge);
        int reached = millis[graph.base(edge)];
        return whole == RoadGraph.CLOSED || reached == NOT_REACHED ? NOT_REACHED : (long) reached + spot.part(whole);
    }

    private long viaAdjacent(RoadSpot spot) {
        int edge = spot.edge();
        int whole = outward ? graph.backwardMillis(edge) : graph.forwardMillis(edge);
        int reached = millis[graph.adjacent(edge)];
        return whole == RoadGraph.CLOSED || reached == NOT_REACHED
                ? NOT_REACHED
                : (long) reached + whole - spot.part(whole);
    }

    /** Along one piece of road, without a crossing between. */
    private long direct(RoadSpot spot) {
        if (spot.edge() != centre.edge()) {
            return NOT_REACHED;
        }
        if (spot.share() == centre.share()) {
            return 0;
        }
        boolean forward = outward == (spot.share() > centre.share());
        int whole = forward ? graph.forwardMillis(spot.edge()) : graph.backwardMillis(spot.edge());
        return whole == RoadGraph.CLOSED ? NOT_REACHED : Math.abs(spot.part(whole) - centre.part(whole));
    }
}
