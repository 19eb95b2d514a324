package dev.fixpoint.solver.model;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** A shift and the visits it makes, in order. */
@PlanningEntity
public class ShiftRoute {
    @PlanningId
    private final int shift;

    /** Visits permitted here by skills and exclusions, and those locked here; shared between like shifts. */
    @ValueRangeProvider
    private final List<Visit> permitted;

    @PlanningListVariable(allowsUnassignedValues = true)
    private List<Visit> visits;

    ShiftRoute(int shift, List<Visit> permitted, List<Visit> visits) {
        this.shift = shift;
        this.permitted = permitted;
        this.visits = new ArrayList<>(visits);
    }

    ShiftRoute copy() {
        return new ShiftRoute(shift, permitted, visits);
    }

    public int getShift() {
        return shift;
    }

    public List<Visit> getPermitted() {
        return permitted;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    /** For Timefold only. */
    public void setVisits(List<Visit> visits) {
        this.visits = visits;
    }

    /** Job indices in order of service. */
    public int[] jobs() {
        return visits.stream().mapToInt(Visit::job).toArray();
    }
}
