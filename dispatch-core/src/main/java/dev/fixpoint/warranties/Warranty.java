package dev.fixpoint.warranties;

import java.time.LocalDate;

/**
 * What one unit is guaranteed for.
 *
 * @param startsOn when it was installed
 * @param endsOn the last day
 */
public record Warranty(
        LocalDate startsOn, LocalDate endsOn, boolean coversCallOut, boolean coversLabour, boolean coversParts) {
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
