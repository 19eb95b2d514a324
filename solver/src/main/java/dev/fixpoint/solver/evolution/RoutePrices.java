package dev.fixpoint.solver.evolution;

/** What the broken rules of each route cost, kept up with its changes; in seconds of travel. */
final class RoutePrices {
    private final Tours tours;
    private final double[] price;
    private Penalties penalties = new Penalties(1, 1);

    RoutePrices(Tours tours) {
        this.tours = tours;
        price = new double[tours.problem.routes];
    }

    /** From now on, for all routes as they are. */
    void use(Penalties penalties) {
        this.penalties = penalties;
        for (int r = 0; r < price.length; r++) {
            measure(r);
        }
    }

    /** Measures a route anew after nodes were linked. */
    void changed(int r) {
        tours.measure(r);
        measure(r);
    }

    private void measure(int r) {
        price[r] = of(tours.warpOf(r), tours.loadOf(r));
    }

    double of(int r) {
        return price[r];
    }

    double of(int warp, int load) {
        return penalties.warp * warp + overload(load);
    }

    double warp() {
        return penalties.warp;
    }

    double overload(int load) {
        return penalties.overload * Math.max(0, load - tours.problem.capacity);
    }
}
