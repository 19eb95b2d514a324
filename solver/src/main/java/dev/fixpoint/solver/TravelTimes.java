package dev.fixpoint.solver;

/** Travel times between the places of one problem; need not be symmetric. */
public interface TravelTimes {
    /** How many places there are; valid indices are {@code 0} to {@code places() - 1}. */
    int places();

    /**
     * Travel time from one place to another.
     *
     * @return whole seconds, 0 or more
     */
    int seconds(int from, int to);
}
