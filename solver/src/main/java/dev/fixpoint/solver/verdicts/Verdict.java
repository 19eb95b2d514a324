package dev.fixpoint.solver.verdicts;

import java.util.List;

/**
 * What a written plan comes to.
 *
 * @param faults every rule it breaks; empty for a plan that keeps them all
 * @param routes that serve something
 * @param distance travelled, in the units of the problem
 * @param cost what the objective counts: the distance, or the distance and the prices of what is left out
 * @param unserved tasks on no route
 */
public record Verdict(List<Fault> faults, int routes, double distance, double cost, int unserved) {
    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean isFeasible() {
        return faults.isEmpty();
    }
}
