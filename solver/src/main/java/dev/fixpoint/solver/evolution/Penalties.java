package dev.fixpoint.solver.evolution;

/** What broken rules cost while plans are walked through that break them, in seconds of travel. */
final class Penalties {
    private static final double LEAST = 0.1;
    private static final double MOST = 100_000;
    private static final double UP = 1.2;
    private static final double DOWN = 0.85;

    /** The share of plans that should keep a rule. */
    private static final double WANTED = 0.43;

    private static final double NEAR = 0.05;

    /** Plans looked at before prices change. */
    private static final int SAMPLE = 100;

    /** How much dearer broken rules are where a plan is to be mended. */
    private static final double MENDING = 10;

    double warp;
    double overload;
    private int seen;
    private int inTime;
    private int inRoom;

    Penalties(double warp, double overload) {
        this.warp = warp;
        this.overload = overload;
    }

    /** The same with broken rules too dear to keep. */
    Penalties mending() {
        return new Penalties(warp * MENDING, overload * MENDING);
    }

    /** @return whether prices have changed */
    boolean note(Member member) {
        seen++;
        inTime += member.warp == 0 ? 1 : 0;
        inRoom += member.excess == 0 ? 1 : 0;
        if (seen < SAMPLE) {
            return false;
        }
        warp = next(warp, (double) inTime / seen);
        overload = next(overload, (double) inRoom / seen);
        seen = 0;
        inTime = 0;
        inRoom = 0;
        return true;
    }

    private static double next(double price, double kept) {
        double factor = kept < WANTED - NEAR ? UP : kept > WANTED + NEAR ? DOWN : 1;
        return Math.clamp(price * factor, LEAST, MOST);
    }
}
