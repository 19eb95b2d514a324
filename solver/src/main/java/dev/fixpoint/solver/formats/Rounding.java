package dev.fixpoint.solver.formats;

import java.util.Locale;

/** How a distance is measured. */
public enum Rounding {
    /** In double precision. */
    EXACT,
    /** Times 10, cut to an integer, and reported divided by 10: the rule of the 12th DIMACS challenge. */
    DIMACS;

    private static final double TENTHS = 10;

    /** The distance that counts, in the instance's units. */
    public double distance(double measured) {
        return this == DIMACS ? Math.floor(measured * TENTHS) / TENTHS : measured;
    }

    /** A sum of such distances without the dust of adding tenths, to six decimals. */
    public double total(double sum) {
        double digits = this == DIMACS ? TENTHS : 1e6;
        return Math.rint(sum * digits) / digits;
    }

    /** As the command line says it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
