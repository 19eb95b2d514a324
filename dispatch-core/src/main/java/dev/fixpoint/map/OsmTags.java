package dev.fixpoint.map;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of OpenStreetMap our map draws, and as what. */
final class OsmTags {
    private static final Map<String, String> STREETS = Map.ofEntries(
            Map.entry("motorway", "motorway"),
            Map.entry("motorway_link", "motorway"),
            Map.entry("trunk", "motorway"),
            Map.entry("trunk_link", "motorway"),
            Map.entry("primary", "primary"),
            Map.entry("primary_link", "primary"),
            Map.entry("secondary", "secondary"),
            Map.entry("secondary_link", "secondary"),
            Map.entry("tertiary", "secondary"),
            Map.entry("unclassified", "residential"),
            Map.entry("residential", "residential"),
            Map.entry("living_street", "residential"));
    private static final Map<String, Integer> PLACES =
            Map.of("city", 1, "town", 2, "village", 3, "suburb", 3, "neighbourhood", 4, "hamlet", 4);
    private static final Set<String> GREEN = Set.of("park", "garden", "nature_reserve");

    private OsmTags() {}

    /** A kind of feature. */
    record Kind(String layer, String type, boolean area, int rank) {}

    static Optional<Kind> ofWay(Map<String, String> tags) {
        var street = STREETS.get(tags.getOrDefault("highway", ""));
        if (street != null) {
            return Optional.of(new Kind("street", street, false, 0));
        }
        if ("water".equals(tags.get("natural")) || tags.containsKey("water")) {
            return Optional.of(new Kind("water", "water", true, 0));
        }
        if (GREEN.contains(tags.getOrDefault("leisure", "")) || "forest".equals(tags.get("landuse"))) {
            return Optional.of(new Kind("park", "park", true, 0));
        }
        return Optional.empty();
    }

    static Optional<Kind> ofNode(Map<String, String> tags) {
        var rank = PLACES.get(tags.getOrDefault("place", ""));
        return rank == null || !tags.containsKey("name")
                ? Optional.empty()
                : Optional.of(new Kind("place", "place", false, rank));
    }

    /** The name in a language; the local name where there is none. */
    static String name(Map<String, String> tags, String language) {
        return tags.getOrDefault("name:" + language, tags.getOrDefault("name", ""));
    }
}
