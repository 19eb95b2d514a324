package dev.fixpoint.solver;

/**
 * Where a van may go once on a shift to take on whatever parts and tools the jobs behind need; nothing ever runs out there.
 *
 * @param place index into the problem's {@link TravelTimes}
 * @param loadingSec how long the van stands there, 0 or more
 */
public record Warehouse(int place, int loadingSec) {
    public Warehouse {
        if (loadingSec < 0) {
            throw new IllegalArgumentException("Loading takes 0 s or more, not %d".formatted(loadingSec));
        }
    }
}
