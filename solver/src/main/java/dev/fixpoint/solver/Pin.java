package dev.fixpoint.solver;

import org.jspecify.annotations.Nullable;

/**
 * A dispatcher's lock, or the freeze of a visit under way: the job stays on this shift and starts at this second, or at
 * this place in the order, or both.
 *
 * <p>Jobs locked by position come first on their shift, in the order of their positions; nothing is placed before or between
 * them. Without a start they begin as soon as the technician is there and a window is open; being late is not asked, as
 * nobody else can be the cause.
 *
 * @param shiftId the shift that keeps the job
 * @param startSec when service starts, seconds since the problem's epoch; {@code null} for as early as can be
 * @param position 0 or more, lower ones come first, equal ones by identifier, gaps do not count; {@code null} for wherever the start fits
 */
public record Pin(
        String shiftId, @Nullable Long startSec, @Nullable Integer position) {
    public Pin {
        if (startSec == null && position == null) {
            throw new IllegalArgumentException("A lock to shift %s needs a start or a position".formatted(shiftId));
        }
        if (position != null && position < 0) {
            throw new IllegalArgumentException(
                    "A lock to shift %s cannot have position %d".formatted(shiftId, position));
        }
    }

    /** A lock to a second. */
    public Pin(String shiftId, long startSec) {
        this(shiftId, startSec, null);
    }

    /** A lock to a place in the order, whenever that is. */
    public static Pin inOrder(String shiftId, int position) {
        return new Pin(shiftId, null, position);
    }
}
