package dev.fixpoint.solver.formats;

/** Distances between the places of an instance, in its own units, before any rounding; also the travel times. */
public interface Distances {
    int places();

    /** 0 or more. */
    double between(int from, int to);

    /** As the crow flies. */
    static Distances euclidean(double[] x, double[] y) {
        return new Distances() {
            @Override
            public int places() {
                return x.length;
            }

            @Override
            public double between(int from, int to) {
                double dx = x[from] - x[to];
                double dy = y[from] - y[to];
                return Math.sqrt(dx * dx + dy * dy);
            }
        };
    }

    /** @param rows square */
    static Distances of(double[][] rows) {
        return new Distances() {
            @Override
            public int places() {
                return rows.length;
            }

            @Override
            public double between(int from, int to) {
                return rows[from][to];
            }
        };
    }
}
