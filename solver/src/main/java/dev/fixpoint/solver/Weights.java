package dev.fixpoint.solver;

/**
 * What things cost; set by an administrator. All 0 or more, in cost units (one unit is about a tenth of a second of travel).
 *
 * @param travelPerSec a second of travel
 * @param waitingPerSec a second of waiting between jobs before a window opens
 * @param latenessPerSec a second past an SLA deadline, times the job's priority
 * @param overtimePerSec a second of being back after the end of the shift
 * @param unplannedPerPriority leaving a job out, medium level, times {@code priority²}
 * @param notPreferred giving a job to another technician than the preferred one
 * @param movedTechnician taking a published job to another shift: another technician, day or part of the day
 * @param movedPerMinute starting a published job a minute earlier or later than published, on the same shift
 * @param crossTerritory a job outside the technician's territories
 * @param shiftUsed using a shift at all
 * @param workloadPerSec working time, door to door, squared over the length of the shift: a full shift costs this much for
 *     each second, one half full a quarter of that, so even use of shifts is cheapest
 * @param pricedTogether whether leaving a job out weighs against the other costs, one unit against one, and not before them
 */
public record Weights(
        long travelPerSec,
        long waitingPerSec,
        long latenessPerSec,
        long overtimePerSec,
        long unplannedPerPriority,
        long notPreferred,
        long movedTechnician,
        long movedPerMinute,
        long crossTerritory,
        long shiftUsed,
        long workloadPerSec,
        boolean pricedTogether) {
    /** What a new installation starts with. */
    public static Weights standard() {
        return none().travelPerSec(10)
                .waitingPerSec(1)
                .latenessPerSec(5)
                .overtimePerSec(30)
                .unplannedPerPriority(1000)
                .notPreferred(18_000)
                .movedTechnician(3_000)
                .crossTerritory(6_000)
                .shiftUsed(3_000)
                .build();
    }

    /** What leaving a job out costs that has no price of its own, medium level. */
    public long unplannedCost(int priority) {
        return unplannedPerPriority * priority * priority;
    }

    /** Everything is free, to be priced one by one. */
    public static Builder none() {
        return new Builder();
    }

    /** Sets one price after the other; each is described at the record. */
    public static final class Builder {
        private long travelPerSec;
        private long waitingPerSec;
        private long latenessPerSec;
        private long overtimePerSec;
        private long unplannedPerPriority;
        private long notPreferred;
        private long movedTechnician;
        private long movedPerMinute;
        private long crossTerritory;
        private long shiftUsed;
        private long workloadPerSec;
        private boolean pricedTogether;

        private Builder() {}

        public Builder travelPerSec(long travelPerSec) {
            this.travelPerSec = travelPerSec;
            return this;
        }

        public Builder waitingPerSec(long waitingPerSec) {
            this.waitingPerSec = waitingPerSec;
            return this;
        }

        public Builder latenessPerSec(long latenessPerSec) {
            this.latenessPerSec = latenessPerSec;
            return this;
        }

        public Builder overtimePerSec(long overtimePerSec) {
            this.overtimePerSec = overtimePerSec;
            return this;
        }

        public Builder unplannedPerPriority(long unplannedPerPriority) {
            this.unplannedPerPriority = unplannedPerPriority;
            return this;
        }

        public Builder notPreferred(long notPreferred) {
            this.notPreferred = notPreferred;
            return this;
        }

        public Builder movedTechnician(long movedTechnician) {
            this.movedTechnician = movedTechnician;
            return this;
        }

        public Builder movedPerMinute(long movedPerMinute) {
            this.movedPerMinute = movedPerMinute;
            return this;
        }

        public Builder crossTerritory(long crossTerritory) {
            this.crossTerritory = crossTerritory;
            return this;
        }

        public Builder shiftUsed(long shiftUsed) {
            this.shiftUsed = shiftUsed;
            return this;
        }

        public Builder workloadPerSec(long workloadPerSec) {
            this.workloadPerSec = workloadPerSec;
            return this;
        }

        public Builder pricedTogether(boolean pricedTogether) {
            this.pricedTogether = pricedTogether;
            return this;
        }

        public Weights build() {
            return new Weights(
                    travelPerSec,
                    waitingPerSec,
                    latenessPerSec,
                    overtimePerSec,
                    unplannedPerPriority,
                    notPreferred,
                    movedTechnician,
                    movedPerMinute,
                    crossTerritory,
                    shiftUsed,
                    workloadPerSec,
                    pricedTogether);
        }
    }
}
