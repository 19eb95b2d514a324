package dev.fixpoint.solver.search;

/** How the routes touched since the last decision were before. */
final class Snapshots {
    private final LiveRoutes routes;

    private final int[] shift;
    private final int[] from;
    private final long[][] sums;
    private final int[][] used;
    private int routeCount;

    private final int[] node;
    private final int[] nodes;
    private final long[] steps;
    private final long[] appointedSec;
    private int nodeCount;

    Snapshots(LiveRoutes routes) {
        this.routes = routes;
        shift = new int[routes.shiftCount];
        from = new int[routes.shiftCount + 1];
        sums = new long[routes.shiftCount][8];
        used = new int[routes.shiftCount][routes.problem.loadKinds()];
        int most = routes.jobCount + routes.shiftCount;
        node = new int[most];
        nodes = new int[most * RouteColumns.NODE];
        steps = new long[most * RouteColumns.STEP];
        appointedSec = new long[routes.problem.links().isEmpty() ? 0 : most];
    }

    void clear() {
        routeCount = 0;
        nodeCount = 0;
    }

    /** Each route at most once between two calls of {@link #clear}. */
    void save(int route) {
        int r = routeCount++;
        shift[r] = route;
        from[r] = nodeCount;
        var sum = sums[r];
        sum[0] = routes.travelSec[route];
        sum[1] = routes.waitingSec[route];
        sum[2] = routes.visitCost[route];
        sum[3] = routes.visitHard[route];
        sum[4] = routes.leftSec[route];
        sum[5] = routes.routeCost[route];
        sum[6] = routes.routeHard[route];
        sum[7] = routes.count[route];
        System.arraycopy(routes.used[route], 0, used[r], 0, used[r].length);
        int end = routes.endOf(route);
        for (int n = routes.first(route); n != end; n = routes.next(n)) {
            save(n, nodeCount++);
        }
        save(end, nodeCount++);
    }

    private void save(int n, int at) {
        node[at] = n;
        routes.save(n, nodes, steps, at);
        if (isLinked(n)) {
            appointedSec[at] = routes.walk.appointments().at(n);
        }
    }

    private boolean isLinked(int n) {
        return routes.isJob(n) && routes.problem.links().isLinked(n);
    }

    /** Puts everything back as it was. */
    void restore() {
        from[routeCount] = nodeCount;
        for (int r = 0; r < routeCount; r++) {
            int route = shift[r];
            var sum = sums[r];
            routes.travelSec[route] = sum[0];
            routes.waitingSec[route] = sum[1];
            routes.visitCost[route] = sum[2];
            routes.visitHard[route] = sum[3];
            routes.leftSec[route] = sum[4];
            routes.routeCost[route] = sum[5];
            routes.routeHard[route] = sum[6];
            routes.count[route] = (int) sum[7];
            System.arraycopy(used[r], 0, routes.used[route], 0, used[r].length);
            routes.measureRoom(route);
            restore(route, from[r], from[r + 1]);
        }
    }

    private void restore(int route, int begin, int end) {
        int behind = routes.startOf(route);
        for (int at = begin; at < end; at++) {
            int n = node[at];
            routes.link(behind, n);
            routes.restore(n, nodes, steps, at);
            if (isLinked(n)) {
                routes.walk.appointments().set(n, appointedSec[at]);
            }
            if (routes.isJob(n)) {
                routes.setShiftOf(n, route);
                routes.unplanned.remove(n);
            }
            behind = n;
        }
        if (routes.count[route] == 0) {
            routes.unused.add(route);
        } else {
            routes.unused.remove(route);
        }
    }
}
