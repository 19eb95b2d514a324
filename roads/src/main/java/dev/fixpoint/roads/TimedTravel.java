package dev.fixpoint.roads;

import dev.fixpoint.solver.TravelTimes;

/**
 * Travel times that depend on when one leaves. Whoever does not know when asks {@link #seconds} and gets one usual
 * percentage at all hours.
 */
public final class TimedTravel implements TravelTimes {
    private final TravelTimes free;
    private final Traffic traffic;
    private final Traffic usual;
    private final long mondaySec;

    /**
     * @param free times on empty roads
     * @param usualPercent what {@link #seconds} reckons with, 10–1,000 percent of the time on empty roads
     * @param mondaySec the second of the problem at which a Monday began on the wall clock; any sign
     */
    public TimedTravel(TravelTimes free, Traffic traffic, int usualPercent, long mondaySec) {
        this.free = free;
        this.traffic = traffic;
        this.usual = Traffic.constant(usualPercent);
        this.mondaySec = mondaySec;
    }

    @Override
    public int places() {
        return free.places();
    }

    /** Whole seconds at the usual percentage, whenever one leaves. */
    @Override
    public int seconds(int from, int to) {
        return usual.seconds(0, free.seconds(from, to));
    }

    /**
     * Whole seconds for who leaves at this second of the problem. Who leaves later never arrives earlier.
     *
     * @param departSec second of the problem, any sign
     */
    public int secondsAt(int from, int to, long departSec) {
        return traffic.seconds(departSec - mondaySec, free.seconds(from, to));
    }
}
