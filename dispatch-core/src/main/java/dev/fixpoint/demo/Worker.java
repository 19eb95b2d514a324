package dev.fixpoint.demo;

import dev.fixpoint.shared.GeoPoint;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A technician of the demo company with the shifts of the past two weeks and today. */
record Worker(
        UUID id,
        String number,
        String name,
        int district,
        GeoPoint home,
        Map<String, Integer> skills,
        List<Duty> duties) {
    /** A shift that has begun, or could have begun by the time of loading. */
    record Duty(UUID shift, Instant from, Instant to) {}

    String username() {
        return number.toLowerCase(Locale.ROOT);
    }

    boolean can(Map<String, Integer> needed) {
        return needed.entrySet().stream().allMatch(n -> skills.getOrDefault(n.getKey(), 0) >= n.getValue());
    }
}
