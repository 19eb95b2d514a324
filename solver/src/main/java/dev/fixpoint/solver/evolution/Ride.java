package dev.fixpoint.solver.evolution;

/** Rides a route that does not exist: the beginning of one, some nodes, and the rest of another. */
final class Ride {
    private final Tours tours;
    private final int[] travel;
    private final int places;
    private final int[] early;
    private final int[] late;
    private final int[] service;
    private int at;
    private int free;
    private int warp;

    Ride(Tours tours) {
        this.tours = tours;
        travel = tours.problem.travel;
        places = tours.problem.places;
        early = tours.problem.early;
        late = tours.problem.late;
        service = tours.problem.service;
    }

    /** The beginning of a route up to a node. */
    Ride from(int node) {
        at = tours.place[node];
        free = tours.free[node];
        warp = tours.warp[node];
        return this;
    }

    Ride visit(int node) {
        int to = tours.place[node];
        int arrival = free + travel[at * places + to];
        int back = Math.max(0, arrival - late[to]);
        warp += back;
        free = Math.max(arrival - back, early[to]) + service[to];
        at = to;
        return this;
    }

    /** Nodes of one route as they follow each other. */
    Ride visit(int first, int last) {
        for (int node = first; node != last; node = tours.next[node]) {
            visit(node);
        }
        return visit(last);
    }

    /** @return seconds moved back in all with a node and all behind it as the rest */
    int to(int node) {
        int arrival = free + travel[at * places + tours.place[node]];
        return warp + tours.warpBehind[node] + Math.max(0, arrival - tours.latest[node]);
    }
}
