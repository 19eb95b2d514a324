package dev.fixpoint.solver;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One visit to be planned.
 *
 * @param id unique within the problem
 * @param place index into the problem's {@link TravelTimes}
 * @param durationSec service time on site, seconds, 0 or more
 * @param windows alternative windows in which service must start; empty means any time within a shift
 * @param skills skill code to required level, 1–5
 * @param tools codes of the tools the technician must have in the van
 * @param needs parts used, or space taken, from the start of the shift on: code to quantity, 1 or more
 * @param priority 1 (can wait) to 5 (emergency); prices leaving the job out
 * @param unplannedCost what leaving the job out costs, medium level; {@code null} for the price of its priority
 * @param deadlineSec SLA deadline for the start of service, seconds since the epoch; lateness costs, it is not forbidden
 * @param territory where the job is, as {@link WorkShift#territories} names it
 * @param preferredTechnician technician the customer would rather have
 * @param onlyTechnicians technicians who may come, e.g. one a dispatcher has locked; empty means all
 * @param excludedTechnicians technicians who must not come
 * @param pin a dispatcher's lock; on its shift skills, tools, exclusions and windows are not asked again
 * @param published where the published plan has the job now, by its start; moving it costs
 */
public record Job(
        String id,
        int place,
        int durationSec,
        List<TimeSpan> windows,
        Map<String, Integer> skills,
        Set<String> tools,
        Map<String, Integer> needs,
        int priority,
        @Nullable Long unplannedCost,
        @Nullable Long deadlineSec,
        @Nullable String territory,
        @Nullable String preferredTechnician,
        Set<String> onlyTechnicians,
        Set<String> excludedTechnicians,
        @Nullable Pin pin,
        @Nullable Pin published) {
    public Job {
        windows = List.copyOf(windows);
        skills = Map.copyOf(skills);
        tools = Set.copyOf(tools);
        needs = Map.copyOf(needs);
        onlyTechnicians = Set.copyOf(onlyTechnicians);
        excludedTechnicians = Set.copyOf(excludedTechnicians);
        if (durationSec < 0) {
            throw new IllegalArgumentException("Job %s cannot last %d seconds".formatted(id, durationSec));
        }
        if (priority < 1 || priority > 5) {
            throw new IllegalArgumentException("Job %s has priority %d; it must be 1 to 5".formatted(id, priority));
        }
        if (published != null && published.startSec() == null) {
            throw new IllegalArgumentException("Job %s is published without a start".formatted(id));
        }
        if (needs.values().stream().anyMatch(quantity -> quantity < 1)) {
            throw new IllegalArgumentException("Job %s needs a quantity below 1: %s".formatted(id, needs));
        }
    }

    /** A builder with nothing but what every job has; the rest is at its default. */
    public static Builder of(String id, int place, int durationSec) {
        return new Builder(id, place, durationSec);
    }

    /** A builder that starts from this one. */
    public Builder with() {
        var copy = new Builder(id, place, durationSec);
        copy.windows = windows;
        copy.skills = skills;
        copy.tools = tools;
        copy.needs = needs;
        copy.priority = priority;
        copy.unplannedCost = unplannedCost;
        copy.deadlineSec = deadlineSec;
        copy.territory = territory;
        copy.preferredTechnician = preferredTechnician;
        copy.onlyTechnicians = onlyTechnicians;
        copy.excludedTechnicians = excludedTechnicians;
        copy.pin = pin;
        copy.published = published;
        return copy;
    }

    /** Sets one property after the other; each is described at the record. */
    public static final class Builder {
        private String id;
        private int place;
        private int durationSec;
        private List<TimeSpan> windows = List.of();
        private Map<String, Integer> skills = Map.of();
        private Set<String> tools = Set.of();
        private Map<String, Integer> needs = Map.of();
        private int priority = 1;
        private @Nullable Long unplannedCost;
        private @Nullable Long deadlineSec;
        private @Nullable String territory;
        private @Nullable String preferredTechnician;
        private Set<String> onlyTechnicians = Set.of();
        private Set<String> excludedTechnicians = Set.of();
        private @Nullable Pin pin;
        private @Nullable Pin published;

        private Builder(String id, int place, int durationSec) {
            this.id = id;
            this.place = place;
            this.durationSec = durationSec;
        }

        public Builder place(int place) {
            this.place = place;
            return this;
        }

        public Builder durationSec(int durationSec) {
            this.durationSec = durationSec;
            return this;
        }

        public Builder windows(List<TimeSpan> windows) {
            this.windows = windows;
            return this;
        }

        public Builder skills(Map<String, Integer> skills) {
            this.skills = skills;
            return this;
        }

        public Builder tools(Set<String> tools) {
            this.tools = tools;
            return this;
        }

        public Builder needs(Map<String, Integer> needs) {
            this.needs = needs;
            return this;
        }

        public Builder priority(int priority) {
            this.priority = priority;
            return this;
        }

        public Builder unplannedCost(@Nullable Long unplannedCost) {
            this.unplannedCost = unplannedCost;
            return this;
        }

        public Builder deadlineSec(@Nullable Long deadlineSec) {
            this.deadlineSec = deadlineSec;
            return this;
        }

        public Builder territory(@Nullable String territory) {
            this.territory = territory;
            return this;
        }

        public Builder preferredTechnician(@Nullable String preferredTechnician) {
            this.preferredTechnician = preferredTechnician;
            return this;
        }

        public Builder onlyTechnicians(Set<String> onlyTechnicians) {
            this.onlyTechnicians = onlyTechnicians;
            return this;
        }

        public Builder excludedTechnicians(Set<String> excludedTechnicians) {
            this.excludedTechnicians = excludedTechnicians;
            return this;
        }

        public Builder pin(@Nullable Pin pin) {
            this.pin = pin;
            return this;
        }

        public Builder published(@Nullable Pin published) {
            this.published = published;
            return this;
        }

        public Job build() {
            return new Job(
                    id,
                    place,
                    durationSec,
                    windows,
                    skills,
                    tools,
                    needs,
                    priority,
                    unplannedCost,
                    deadlineSec,
                    territory,
                    preferredTechnician,
                    onlyTechnicians,
                    excludedTechnicians,
                    pin,
                    published);
        }
    }
}
