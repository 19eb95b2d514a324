package dev.fixpoint.solver.formats;

import static dev.fixpoint.solver.formats.Absent.or;

import dev.fixpoint.solver.Weights;
import org.jspecify.annotations.Nullable;

/** {@link Weights} as a JSON problem gives them: the same names; what is left out is as a new installation has it. */
record WeightsEntry(
        @Nullable Long travelPerSec,
        @Nullable Long waitingPerSec,
        @Nullable Long latenessPerSec,
        @Nullable Long overtimePerSec,
        @Nullable Long unplannedPerPriority,
        @Nullable Long notPreferred,
        @Nullable Long movedTechnician,
        @Nullable Long movedPerMinute,
        @Nullable Long crossTerritory,
        @Nullable Long shiftUsed,
        @Nullable Long workloadPerSec,
        @Nullable Boolean pricedTogether) {
    private static final Weights USUAL = Weights.standard();

    Weights toWeights() {
        return Weights.none()
                .travelPerSec(perSec("travelPerSec", travelPerSec, USUAL.travelPerSec()))
                .waitingPerSec(perSec("waitingPerSec", waitingPerSec, USUAL.waitingPerSec()))
                .latenessPerSec(perSec("latenessPerSec", latenessPerSec, USUAL.latenessPerSec()))
                .overtimePerSec(perSec("overtimePerSec", overtimePerSec, USUAL.overtimePerSec()))
                .unplannedPerPriority(price("unplannedPerPriority", unplannedPerPriority, USUAL.unplannedPerPriority()))
                .notPreferred(price("notPreferred", notPreferred, USUAL.notPreferred()))
                .movedTechnician(price("movedTechnician", movedTechnician, USUAL.movedTechnician()))
                .movedPerMinute(perSec("movedPerMinute", movedPerMinute, USUAL.movedPerMinute()))
                .crossTerritory(price("crossTerritory", crossTerritory, USUAL.crossTerritory()))
                .shiftUsed(price("shiftUsed", shiftUsed, USUAL.shiftUsed()))
                .workloadPerSec(perSec("workloadPerSec", workloadPerSec, USUAL.workloadPerSec()))
                .pricedTogether(or(pricedTogether, USUAL.pricedTogether()))
                .build();
    }

    private static long perSec(String name, @Nullable Long given, long usual) {
        long weight = or(given, usual);
        Limits.within(name, weight, 0, Limits.MOST);
        return weight;
    }

    private static long price(String name, @Nullable Long given, long usual) {
        long weight = or(given, usual);
        Limits.price(name, weight);
        return weight;
    }
}
