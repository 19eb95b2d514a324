package dev.fixpoint.solver.evolution;

import java.util.Arrays;

/**
 * The routes of one plan as linked nodes, which may break windows and room. A late start is moved back in time to the end of
 * its window, and the seconds of that are counted (Nagata, Bräysy, Dullaert, Computers & Operations Research 37(4), 2010): so
 * what a change does to a route is known from what is before it and what is behind it.
 *
 * <p>Nodes are the jobs, then the starts of the routes, then their ends.
 */
final class Tours {
    final PlainProblem problem;
    final int[] next;
    final int[] prev;
    final int[] route;
    final int[] position;
    /** Place of a node. */
    final int[] place;
    /** When service at a node ends at the earliest, late starts moved back. */
    final int[] free;
    /** Seconds moved back until a node. */
    final int[] warp;
    /** When service at a node may start for nothing behind it to be late. */
    final int[] latest;
    /** Seconds moved back behind a node if it starts in time. */
    final int[] warpBehind;
    /** Load of a route until a node. */
    final int[] load;
    /** By route. */
    final int[] count;

    private final int[] changed;
    private int changes;

    Tours(PlainProblem problem) {
        this.problem = problem;
        int nodes = problem.jobs + 2 * problem.routes;
        next = new int[nodes];
        prev = new int[nodes];
        route = new int[nodes];
        position = new int[nodes];
        place = new int[nodes];
        free = new int[nodes];
        warp = new int[nodes];
        latest = new int[nodes];
        warpBehind = new int[nodes];
        load = new int[nodes];
        count = new int[problem.routes];
        changed = new int[problem.routes];
        Arrays.setAll(place, node -> node);
        for (int r = 0; r < problem.routes; r++) {
            place[start(r)] = problem.jobs;
            place[end(r)] = problem.jobs + 1;
            route[start(r)] = r;
            route[end(r)] = r;
        }
    }

    int start(int route) {
        return problem.jobs + route;
    }

    int end(int route) {
        return problem.jobs + problem.routes + route;
    }

    boolean isJob(int node) {
        return node < problem.jobs;
    }

    /**
     * Replaces everything; at most as many routes as there may be.
     *
     * @param known so many routes, the first, are together as they were improved before
     */
    void load(int[][] routes, int known) {
        for (int r = 0; r < problem.routes; r++) {
            int last = start(r);
            for (int job : r < routes.length ? routes[r] : new int[0]) {
                link(last, job);
                last = job;
            }
            link(last, end(r));
            measure(r);
            changed[r] = r < known ? 0 : 1;
        }
        changes = 1;
    }

    void link(int from, int to) {
        next[from] = to;
        prev[to] = from;
    }

    /** Measures a route anew after nodes were linked. */
    void measure(int r) {
        int[] travel = problem.travel;
        int start = start(r);
        int end = end(r);
        int depot = place[start];
        free[start] = problem.early[depot];
        warp[start] = 0;
        load[start] = 0;
        position[start] = 0;
        int jobs = 0;
        for (int node = start; node != end; ) {
            int behind = next[node];
            int at = place[behind];
            int arrival = free[node] + travel[place[node] * problem.places + at];
            int late = Math.max(0, arrival - problem.late[at]);
            warp[behind] = warp[node] + late;
            free[behind] = Math.max(arrival - late, problem.early[at]) + problem.service[at];
            load[behind] = load[node] + problem.need[at];
            route[behind] = r;
            position[behind] = ++jobs;
            node = behind;
        }
        count[r] = jobs - 1;
        latest[end] = problem.late[place[end]];
        warpBehind[end] = 0;
        for (int node = end; node != start; ) {
            int before = prev[node];
            int at = place[before];
            int bound = latest[node] - travel[at * problem.places + place[node]] - problem.service[at];
            int early = Math.max(0, problem.early[at] - bound);
            warpBehind[before] = warpBehind[node] + early;
            latest[before] = Math.min(bound + early, problem.late[at]);
            node = before;
        }
        changed[r] = ++changes;
    }

    /** Grows with every change of a route. */
    int changed(int r) {
        return changed[r];
    }

    int changes() {
        return changes;
    }

    int warpOf(int r) {
        return warp[end(r)];
    }

    int loadOf(int r) {
        return load[end(r)];
    }

    /** A route without jobs, or -1. */
    int empty() {
        for (int r = 0; r < count.length; r++) {
            if (count[r] == 0) {
                return r;
            }
        }
        return -1;
    }

    Member member() {
        int used = 0;
        double cost = 0;
        long warped = 0;
        long excess = 0;
        for (int r = 0; r < count.length; r++) {
            if (count[r] > 0) {
                used++;
                warped += warpOf(r);
                excess += Math.max(0, loadOf(r) - problem.capacity);
                cost += problem.use;
                for (int node = start(r); node != end(r); node = next[node]) {
                    cost += problem.travel(place[node], place[next[node]]);
                }
            }
        }
        var routes = new int[used][];
        int filled = 0;
        for (int r = 0; r < count.length; r++) {
            if (count[r] > 0) {
                routes[filled] = new int[count[r]];
                int at = 0;
                for (int node = next[start(r)]; isJob(node); node = next[node]) {
                    routes[filled][at++] = node;
                }
                filled++;
            }
        }
        return new Member(problem.jobs, routes, cost, warped, excess);
    }
}
