package dev.fixpoint.solver.formats;

import static dev.fixpoint.solver.formats.Absent.or;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link Job} as a JSON problem gives it: the same names, and what is at its default may be left out. */
record JobEntry(
        @Given String id,
        @Given int place,
        @Given int durationSec,
        @Nullable List<TimeSpan> windows,
        @Nullable Map<String, Integer> skills,
        @Nullable Set<String> tools,
        @Nullable Map<String, Integer> needs,
        @Nullable Integer priority,
        @Nullable Long unplannedCost,
        @Nullable Long deadlineSec,
        @Nullable String territory,
        @Nullable String preferredTechnician,
        @Nullable Set<String> onlyTechnicians,
        @Nullable Set<String> excludedTechnicians,
        @Nullable Pin pin,
        @Nullable Pin published) {
    Job toJob() {
        Limits.seconds("durationSec", durationSec);
        or(windows, List.<TimeSpan>of()).forEach(JobEntry::checkWindow);
        or(skills, Map.<String, Integer>of()).values().forEach(level -> Limits.level("skills", level));
        Limits.price("unplannedCost", or(unplannedCost, 0L));
        Limits.moment("deadlineSec", or(deadlineSec, 0L));
        checkPin("pin", pin);
        checkPin("published", published);
        return Job.of(id, place, durationSec)
                .windows(or(windows, List.of()))
                .skills(or(skills, Map.of()))
                .tools(or(tools, Set.of()))
                .needs(or(needs, Map.of()))
                .priority(or(priority, 1))
                .unplannedCost(unplannedCost)
                .deadlineSec(deadlineSec)
                .territory(territory)
                .preferredTechnician(preferredTechnician)
                .onlyTechnicians(or(onlyTechnicians, Set.of()))
                .excludedTechnicians(or(excludedTechnicians, Set.of()))
                .pin(pin)
                .published(published)
                .build();
    }

    private static void checkWindow(TimeSpan window) {
        Limits.moment("windows", window.fromSec());
        Limits.moment("windows", window.toSec());
    }

    private static void checkPin(String name, @Nullable Pin pin) {
        if (pin != null) {
            Limits.moment(name, or(pin.startSec(), 0L));
            Limits.quantity(name, or(pin.position(), 0));
        }
    }
}
