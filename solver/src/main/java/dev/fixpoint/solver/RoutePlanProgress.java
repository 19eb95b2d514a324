package dev.fixpoint.solver;

import java.time.Duration;

/**
 * The best plan so far, in figures.
 *
 * @param elapsed since planning began
 * @param planned jobs on a route
 * @param unplanned jobs left out
 * @param cost soft cost in the units of {@link Weights}
 * @param unplannedCost what the jobs left out are worth
 */
public record RoutePlanProgress(Duration elapsed, int planned, int unplanned, long cost, long unplannedCost) {}
