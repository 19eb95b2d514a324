package dev.fixpoint.solver.timeline;

/** The way of one step: straight to the next place, or there by the warehouse, where the van is loaded. */
public final class Way {
    private final IndexedProblem problem;
    private final ShiftColumns shifts;
    private int shift;
    private int longestAllowedSec;
    private int place;
    private int travelSec;
    private int loadingSec;
    private int onwardSec;
    private boolean isByWarehouse;
    private long tooLongSec;

    Way(IndexedProblem problem) {
        this.problem = problem;
        shifts = problem.shifts;
    }

    void from(int shift, int place) {
        this.shift = shift;
        this.place = place;
        longestAllowedSec = shifts.longestTripSec[shift];
    }

    void to(int to, boolean byWarehouse) {
        isByWarehouse = byWarehouse;
        if (byWarehouse) {
            byWarehouseTo(to);
        } else {
            straightTo(to);
        }
        place = to;
    }

    private void straightTo(int to) {
        travelSec = problem.travel(place, to);
        onwardSec = travelSec;
        loadingSec = 0;
        tooLongSec = Math.max(0, travelSec - longestAllowedSec);
    }

    private void byWarehouseTo(int to) {
        int warehouse = problem.warehouses().place(shift);
        int there = problem.travel(place, warehouse);
        onwardSec = problem.travel(warehouse, to);
        travelSec = there + onwardSec;
        loadingSec = problem.warehouses().loadingSec(shift);
        tooLongSec = Math.max(0, there - longestAllowedSec) + Math.max(0, onwardSec - longestAllowedSec);
    }

    /** Where the way ends. */
    int place() {
        return place;
    }

    int travelSec() {
        return travelSec;
    }

    /** From leaving to arrival, seconds like all here. */
    public int sec() {
        return travelSec + loadingSec;
    }

    public boolean isByWarehouse() {
        return isByWarehouse;
    }

    /** From being at the warehouse to arrival; only if {@link #isByWarehouse}. */
    public int behindWarehouseSec() {
        return loadingSec + onwardSec;
    }

    /** Travel to the warehouse; 0 going straight. */
    public int toWarehouseSec() {
        return travelSec - onwardSec;
    }

    /** Travel of the last trip; going straight, of the only one. */
    public int onwardSec() {
        return onwardSec;
    }

    /** By how much trips are longer than allowed. */
    public long tooLongSec() {
        return tooLongSec;
    }
}
