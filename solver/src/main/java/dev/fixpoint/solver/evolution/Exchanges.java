package dev.fixpoint.solver.evolution;

/**
 * Changes of one or two routes, made when they lower the cost with its penalties. What travel alone rules out is not looked
 * at any further.
 */
final class Exchanges {
    private static final double LEAST_GAIN = 1e-3;

    private final PlainProblem problem;
    private final Tours tours;
    private final RoutePrices prices;
    private final Ride ride;
    private final int[] travel;
    private final int places;
    private final int[] place;
    private final int[] next;
    private final int[] prev;
    private final int[] route;

    Exchanges(Tours tours) {
        this.tours = tours;
        prices = new RoutePrices(tours);
        problem = tours.problem;
        ride = new Ride(tours);
        travel = problem.travel;
        places = problem.places;
        place = tours.place;
        next = tours.next;
        prev = tours.prev;
        route = tours.route;
    }

    private int travel(int from, int to) {
        return travel[place[from] * places + place[to]];
    }

    private int load(int first, int last) {
        return tours.load[last] - tours.load[prev[first]];
    }

    void use(Penalties penalties) {
        prices.use(penalties);
    }

    /**
     * Moves the jobs from {@code first} to {@code last} of a route behind a node that is not one of them.
     *
     * @param turned whether they change their order, for two jobs
     */
    boolean move(int first, int last, int behind, boolean turned) {
        int before = prev[first];
        int after = next[last];
        if (behind == before) {
            return false;
        }
        int onward = next[behind];
        int head = turned ? last : first;
        int tail = turned ? first : last;
        int ru = route[first];
        int rv = route[behind];
        double delta = (double) travel(before, after)
                - travel(before, first)
                - travel(last, after)
                + travel(behind, head)
                + travel(tail, onward)
                - travel(behind, onward)
                + (turned ? travel(last, first) - travel(first, last) : 0);
        if (ru == rv) {
            return moveWithin(ru, first, last, behind, head, tail, delta);
        }
        delta -= prices.of(ru) + prices.of(rv);
        if (delta >= problem.use - LEAST_GAIN) {
            return false;
        }
        int moved = tours.position[last] - tours.position[first] + 1;
        delta += (tours.count[rv] == 0 ? problem.use : 0) - (tours.count[ru] == moved ? problem.use : 0);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        int load = load(first, last);
        delta += prices.overload(tours.loadOf(ru) - load) + prices.overload(tours.loadOf(rv) + load);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        delta += prices.warp() * ride.from(before).to(after);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        ride.from(behind).visit(head);
        if (tail != head) {
            ride.visit(tail);
        }
        delta += prices.warp() * ride.to(onward);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        tours.link(before, after);
        relink(behind, head, tail, onward);
        prices.changed(ru);
        prices.changed(rv);
        return true;
    }

    private boolean moveWithin(int r, int first, int last, int behind, int head, int tail, double travelled) {
        double delta = travelled - prices.warp() * tours.warpOf(r);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        int before = prev[first];
        int after = next[last];
        int onward = next[behind];
        if (tours.position[behind] > tours.position[last]) {
            ride.from(before).visit(after, behind).visit(head);
            if (tail != head) {
                ride.visit(tail);
            }
            delta += prices.warp() * ride.to(onward);
        } else {
            ride.from(behind).visit(head);
            if (tail != head) {
                ride.visit(tail);
            }
            delta += prices.warp() * ride.visit(onward, before).to(after);
        }
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        tours.link(before, after);
        relink(behind, head, tail, onward);
        prices.changed(r);
        return true;
    }

    private void relink(int behind, int head, int tail, int onward) {
        tours.link(behind, head);
        if (tail != head) {
            tours.link(head, tail);
        }
        tours.link(tail, onward);
    }

    /** Lets one or two jobs change places with one or two others; neither part may be next to the other. */
    boolean swap(int firstU, int lastU, int firstV, int lastV) {
        int beforeU = prev[firstU];
        int afterU = next[lastU];
        int beforeV = prev[firstV];
        int afterV = next[lastV];
        if (afterU == firstV || afterV == firstU) {
            return false;
        }
        int ru = route[firstU];
        int rv = route[firstV];
        double delta = (double) travel(beforeU, firstV)
                + travel(lastV, afterU)
                + travel(beforeV, firstU)
                + travel(lastU, afterV)
                - travel(beforeU, firstU)
                - travel(lastU, afterU)
                - travel(beforeV, firstV)
                - travel(lastV, afterV);
        if (ru == rv) {
            return swapWithin(ru, firstU, lastU, firstV, lastV, delta);
        }
        delta -= prices.of(ru) + prices.of(rv);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        int more = load(firstV, lastV) - load(firstU, lastU);
        delta += prices.overload(tours.loadOf(ru) + more) + prices.overload(tours.loadOf(rv) - more);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        delta += prices.warp() * ride.from(beforeU).visit(firstV, lastV).to(afterU);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        delta += prices.warp() * ride.from(beforeV).visit(firstU, lastU).to(afterV);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        exchange(beforeU, firstU, lastU, afterU, beforeV, firstV, lastV, afterV);
        prices.changed(ru);
        prices.changed(rv);
        return true;
    }

    private boolean swapWithin(int r, int firstU, int lastU, int firstV, int lastV, double travelled) {
        double delta = travelled - prices.warp() * tours.warpOf(r);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        boolean isFirst = tours.position[firstU] < tours.position[firstV];
        int a = isFirst ? firstU : firstV;
        int b = isFirst ? lastU : lastV;
        int c = isFirst ? firstV : firstU;
        int d = isFirst ? lastV : lastU;
        delta += prices.warp()
                * ride.from(prev[a])
                        .visit(c, d)
                        .visit(next[b], prev[c])
                        .visit(a, b)
                        .to(next[d]);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        exchange(prev[a], a, b, next[b], prev[c], c, d, next[d]);
        prices.changed(r);
        return true;
    }

    private void exchange(int p, int a, int b, int q, int s, int c, int d, int t) {
        tours.link(p, c);
        tours.link(d, q);
        tours.link(s, a);
        tours.link(b, t);
    }

    /** Lets two routes exchange all that is behind a node of each. */
    boolean swapTails(int u, int v) {
        int ru = route[u];
        int rv = route[v];
        int afterU = next[u];
        int afterV = next[v];
        int endU = tours.end(ru);
        int endV = tours.end(rv);
        if (ru == rv || afterU == endU && afterV == endV) {
            return false;
        }
        double delta = (double) travel(u, afterV) + travel(v, afterU) - travel(u, afterU) - travel(v, afterV);
        delta -= prices.of(ru) + prices.of(rv);
        if (delta >= problem.use - LEAST_GAIN) {
            return false;
        }
        int countU = tours.position[u] + tours.count[rv] - tours.position[v];
        int countV = tours.position[v] + tours.count[ru] - tours.position[u];
        delta += problem.use
                * (Math.min(1, countU)
                        + Math.min(1, countV)
                        - Math.min(1, tours.count[ru])
                        - Math.min(1, tours.count[rv]));
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        int loadU = tours.load[u] + tours.loadOf(rv) - tours.load[v];
        int loadV = tours.load[v] + tours.loadOf(ru) - tours.load[u];
        delta += prices.of(ride.from(u).to(afterV), loadU);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        delta += prices.of(ride.from(v).to(afterU), loadV);
        if (delta >= -LEAST_GAIN) {
            return false;
        }
        int lastU = prev[endU];
        int lastV = prev[endV];
        tours.link(lastV == v ? u : lastV, endU);
        tours.link(lastU == u ? v : lastU, endV);
        if (afterV != endV) {
            tours.link(u, afterV);
        }
        if (afterU != endU) {
            tours.link(v, afterU);
        }
        prices.changed(ru);
        prices.changed(rv);
        return true;
    }

    /** Puts a job that is on no route behind a node. */
    void insert(int job, int behind) {
        int onward = next[behind];
        tours.link(behind, job);
        tours.link(job, onward);
        prices.changed(route[behind]);
    }

    /** What the plan costs more with a job behind a node, which is not on a route yet. */
    double added(int job, int behind) {
        int r = route[behind];
        int onward = next[behind];
        return (double) travel(behind, job)
                + travel(job, onward)
                - travel(behind, onward)
                + (tours.count[r] == 0 ? problem.use : 0)
                + prices.of(ride.from(behind).visit(job).to(onward), tours.loadOf(r) + problem.need[job])
                - prices.of(r);
    }
}
