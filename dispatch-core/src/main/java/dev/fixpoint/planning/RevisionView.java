package dev.fixpoint.planning;

import dev.fixpoint.shared.LocalText;
import java.time.Instant;

/**
 * One revision of a plan in a list.
 *
 * @param number the plan's version that it made
 * @param changes how many visits moved by a minute or more, to somebody else, into or out of the plan
 * @param cost soft cost of the plan in the solver's units
 */
public record RevisionView(
        long number,
        String author,
        LocalText reason,
        Instant createdAt,
        int changes,
        int planned,
        int unplanned,
        long cost) {}
