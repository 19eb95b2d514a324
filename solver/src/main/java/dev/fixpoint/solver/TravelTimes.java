package dev.fixpoint.solver;

import java.util.Optional;

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

    /** Where the places are, if these times can say; always the same answer. */
    default Optional<Positions> positions() {
        return Optional.empty();
    }
}
