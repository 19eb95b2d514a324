package dev.fixpoint.solver;

/**
 * Where the places of a problem are, in a space in which two of them are never more than a second further apart than
 * travel between them takes: whoever looks for near places rules out far ones without asking for each.
 *
 * @param x seconds, one per place, as {@code y} and {@code z}
 */
public record Positions(double[] x, double[] y, double[] z) {
    /** Axes of the space. */
    public static final int AXES = 3;

    /** One of the coordinates of all places. */
    public double[] axis(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }
}
