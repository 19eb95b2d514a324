package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.formats.Rounding;
import dev.fixpoint.solver.formats.WrittenPlan;
import dev.fixpoint.solver.verdicts.InstanceCheck;
import dev.fixpoint.solver.verdicts.Verdict;
import java.nio.file.Path;

/** What all contestants are asked to do: an instance, and what makes one plan of it better than another. */
record Challenge(Path file, Instance instance, Objective objective) {
    /** The DIMACS rule where distance alone counts, as its best known ones were found; else double precision. */
    Rounding rounding() {
        return objective == Objective.DISTANCE ? Rounding.DIMACS : Rounding.EXACT;
    }

    Verdict verdict(WrittenPlan plan) {
        return InstanceCheck.of(instance, rounding(), objective, plan);
    }

    double distance(int from, int to) {
        return rounding().distance(instance.distances().between(from, to));
    }

    /** What a route costs beyond its distance: more than any saving of distance where fewest routes come first. */
    double routePrice() {
        return objective == Objective.HIERARCHICAL
                ? 2 * longest() * instance.tasks().size() + 1
                : 0;
    }

    private double longest() {
        double longest = 0;
        for (int from = 0; from < instance.distances().places(); from++) {
            for (int to = 0; to < instance.distances().places(); to++) {
                longest = Math.max(longest, instance.distances().between(from, to));
            }
        }
        return longest;
    }

    /** What is watched over time: routes where fewest come first, else the cost; of a plan that serves what it must. */
    double watched(double cost) {
        return objective == Objective.HIERARCHICAL ? Math.floor(cost / routePrice()) : cost;
    }
}
