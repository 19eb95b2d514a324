package dev.fixpoint.solver;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of work of one technician: leaves the start place not before {@code startSec} and is back at the end place
 * by {@code endSec}, or with overtime later.
 *
 * <p>A technician already under way is described by a shift that starts where and when the current visit ends.
 *
 * @param id unique within the problem
 * @param technicianId whose shift it is; a technician may have many, which do not overlap
 * @param startPlace index into the problem's {@link TravelTimes}
 * @param endPlace index into the problem's {@link TravelTimes}
 * @param startSec seconds since the problem's epoch
 * @param endSec seconds since the problem's epoch, after {@code startSec}
 * @param skills skill code to the technician's level, 1–5
 * @param pacePercent how long a job takes this technician, in percent of its duration, by the lowest level among the
 *     skills the job asks for; a level that is not named takes 100
 * @param tools codes of the tools in the van
 * @param stock parts or space in the van for this shift: code to quantity; a code that is not named is not there
 * @param territories where the technician works without extra cost; empty means everywhere
 * @param breaks rests within the shift; one that begins after the technician is home is not taken
 * @param overtimeSec how long after {@code endSec} the technician may be back, at a cost
 * @param longestTripSec the most travel to one job, or home from it
 * @param mostTravelSec the most travel in all
 * @param useCost cost of using this shift at all, on top of {@link Weights#shiftUsed}
 * @param workPerSec cost of a second from leaving the start place to being back
 * @param workedBeforeSec what the technician has worked in the recent past, for an even workload
 * @param warehouse where parts and tools that are not in the van may be fetched, once; none if null
 */
public record WorkShift(
        String id,
        String technicianId,
        int startPlace,
        int endPlace,
        long startSec,
        long endSec,
        Map<String, Integer> skills,
        Map<Integer, Integer> pacePercent,
        Set<String> tools,
        Map<String, Integer> stock,
        Set<String> territories,
        List<Break> breaks,
        long overtimeSec,
        int longestTripSec,
        long mostTravelSec,
        long useCost,
        long workPerSec,
        long workedBeforeSec,
        @Nullable Warehouse warehouse) {
    public WorkShift {
        skills = Map.copyOf(skills);
        pacePercent = Map.copyOf(pacePercent);
        tools = Set.copyOf(tools);
        stock = Map.copyOf(stock);
        territories = Set.copyOf(territories);
        breaks = Break.inOrder(breaks);
        if (endSec <= startSec) {
            throw new IllegalArgumentException("Shift %s must end after it starts".formatted(id));
        }
        if (overtimeSec < 0 || longestTripSec < 0 || mostTravelSec < 0 || workedBeforeSec < 0) {
            throw new IllegalArgumentException("Shift %s has a negative limit".formatted(id));
        }
    }

    /** A builder with nothing but what every shift has; the rest is at its default. */
    public static Builder of(String id, String technicianId, int startPlace, int endPlace, long startSec, long endSec) {
        return new Builder(id, technicianId, startPlace, endPlace, startSec, endSec);
    }

    /** A builder that starts from this one. */
    public Builder with() {
        var copy = new Builder(id, technicianId, startPlace, endPlace, startSec, endSec);
        copy.skills = skills;
        copy.pacePercent = pacePercent;
        copy.tools = tools;
        copy.stock = stock;
        copy.territories = territories;
        copy.breaks = breaks;
        copy.overtimeSec = overtimeSec;
        copy.longestTripSec = longestTripSec;
        copy.mostTravelSec = mostTravelSec;
        copy.useCost = useCost;
        copy.workPerSec = workPerSec;
        copy.workedBeforeSec = workedBeforeSec;
        copy.warehouse = warehouse;
        return copy;
    }

    /** Sets one property after the other; each is described at the record. */
    public static final class Builder {
        private String id;
        private String technicianId;
        private int startPlace;
        private int endPlace;
        private long startSec;
        private long endSec;
        private Map<String, Integer> skills = Map.of();
        private Map<Integer, Integer> pacePercent = Map.of();
        private Set<String> tools = Set.of();
        private Map<String, Integer> stock = Map.of();
        private Set<String> territories = Set.of();
        private List<Break> breaks = List.of();
        private long overtimeSec = 0;
        private int longestTripSec = Integer.MAX_VALUE;
        private long mostTravelSec = Long.MAX_VALUE;
        private long useCost = 0;
        private long workPerSec = 0;
        private long workedBeforeSec = 0;
        private @Nullable Warehouse warehouse;

        private Builder(String id, String technicianId, int startPlace, int endPlace, long startSec, long endSec) {
            this.id = id;
            this.technicianId = technicianId;
            this.startPlace = startPlace;
            this.endPlace = endPlace;
            this.startSec = startSec;
            this.endSec = endSec;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder technicianId(String technicianId) {
            this.technicianId = technicianId;
            return this;
        }

        public Builder startPlace(int startPlace) {
            this.startPlace = startPlace;
            return this;
        }

        public Builder endPlace(int endPlace) {
            this.endPlace = endPlace;
            return this;
        }

        public Builder startSec(long startSec) {
            this.startSec = startSec;
            return this;
        }

        public Builder endSec(long endSec) {
            this.endSec = endSec;
            return this;
        }

        public Builder skills(Map<String, Integer> skills) {
            this.skills = skills;
            return this;
        }

        public Builder pacePercent(Map<Integer, Integer> pacePercent) {
            this.pacePercent = pacePercent;
            return this;
        }

        public Builder tools(Set<String> tools) {
            this.tools = tools;
            return this;
        }

        public Builder stock(Map<String, Integer> stock) {
            this.stock = stock;
            return this;
        }

        public Builder territories(Set<String> territories) {
            this.territories = territories;
            return this;
        }

        public Builder breaks(List<Break> breaks) {
            this.breaks = breaks;
            return this;
        }

        public Builder overtimeSec(long overtimeSec) {
            this.overtimeSec = overtimeSec;
            return this;
        }

        public Builder longestTripSec(int longestTripSec) {
            this.longestTripSec = longestTripSec;
            return this;
        }

        public Builder mostTravelSec(long mostTravelSec) {
            this.mostTravelSec = mostTravelSec;
            return this;
        }

        public Builder useCost(long useCost) {
            this.useCost = useCost;
            return this;
        }

        public Builder workPerSec(long workPerSec) {
            this.workPerSec = workPerSec;
            return this;
        }

        public Builder workedBeforeSec(long workedBeforeSec) {
            this.workedBeforeSec = workedBeforeSec;
            return this;
        }

        public Builder warehouse(@Nullable Warehouse warehouse) {
            this.warehouse = warehouse;
            return this;
        }

        public WorkShift build() {
            return new WorkShift(
                    id,
                    technicianId,
                    startPlace,
                    endPlace,
                    startSec,
                    endSec,
                    skills,
                    pacePercent,
                    tools,
                    stock,
                    territories,
                    breaks,
                    overtimeSec,
                    longestTripSec,
                    mostTravelSec,
                    useCost,
                    workPerSec,
                    workedBeforeSec,
                    warehouse);
        }
    }
}
