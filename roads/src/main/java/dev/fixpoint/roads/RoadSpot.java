package dev.fixpoint.roads;

/**
 * A place on the network.
 *
 * @param edge index of the piece of road between two crossings
 * @param share where on it, in 65,535ths of its length from its base, 0–65,535
 */
record RoadSpot(int edge, int share) {
    static final int END = 65_535;

    /** One number for the spot, unique within a network. */
    long key() {
        return (long) edge << 16 | share;
    }

    static RoadSpot of(long key) {
        return new RoadSpot((int) (key >>> 16), (int) (key & END));
    }

    /** The same share of something that the whole piece of road costs. */
    int part(int whole) {
        return (int) (((long) whole * share + END / 2) / END);
    }

    double part(double whole) {
        return whole * share / END;
    }
}
