package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.WorkShift;
import java.util.List;

/** Where the van of each shift may go once to take on what it lacks. */
public final class Warehouses {
    private final int[] place;
    private final int[] loadingSec;
    private final boolean isEmpty;

    Warehouses(List<WorkShift> shifts) {
        place = new int[shifts.size()];
        loadingSec = new int[shifts.size()];
        boolean isAnywhere = false;
        for (int shift = 0; shift < place.length; shift++) {
            var warehouse = shifts.get(shift).warehouse();
            place[shift] = warehouse == null ? IndexedProblem.NONE : warehouse.place();
            loadingSec[shift] = warehouse == null ? 0 : warehouse.loadingSec();
            isAnywhere |= warehouse != null;
        }
        isEmpty = !isAnywhere;
    }

    /** Whether no van has one. */
    public boolean isEmpty() {
        return isEmpty;
    }

    public boolean has(int shift) {
        return place[shift] != IndexedProblem.NONE;
    }

    /** Index into the problem's travel times; only if the shift {@link #has} one. */
    public int place(int shift) {
        return place[shift];
    }

    int loadingSec(int shift) {
        return loadingSec[shift];
    }
}
