package dev.fixpoint.planning;

/**
 * The row of a plan that says whether there is something to do.
 *
 * @param requested rises with every change
 * @param solved the value of {@code requested} that the current plan answers
 * @param cost soft cost of the plan in the solver's units
 * @param unplannedCost what the visits left out are worth
 * @param improving whether rounds of improvement still bring something
 */
record PlanHead(long version, long requested, long solved, boolean improving, long cost, long unplannedCost) {
    boolean hasNewWork() {
        return requested > solved;
    }
}
