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

    @PlanningListVariable(allowsUnassignedValues = true)
    private List<Visit> visits;

    ShiftRoute(int shift, List<Visit> visits) {
        this.shift = shift;
        this.visits = new ArrayList<>(visits);
    }

    ShiftRoute copy() {
        return new ShiftRoute(shift, visits);
    }

    public int getShift() {
        return shift;
    }

    /**
     * What Timefold may ask to be here: no more than is. Its own moves, which need to know what else could be, are not used,
     * and to estimate the size of a problem it builds a table of all visits in the range of each shift by all others.
     */
    @ValueRangeProvider
    public List<Visit> getPresent() {
        return List.copyOf(visits);
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
