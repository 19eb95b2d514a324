package dev.fixpoint.map;

import dev.fixpoint.map.PlaceSearch.FoundPlace;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The protocol of a service that finds addresses. */
interface Geocoder {
    /** Longest name that is shown, in characters. */
    int LONGEST_NAME = 200;

    /** The question for a text; places in or near the view are preferred. */
    URI question(String text, Language language, MapView near, int most);

    /**
     * What an answer says, in its order; entries without a name or a place are left out.
     *
     * @throws UnusableAnswer if the service refuses, or says something else
     */
    List<FoundPlace> places(JsonNode answer) throws UnusableAnswer;

    /** A place as a service describes it, unless that makes no sense. */
    static Optional<FoundPlace> place(String name, double lon, double lat) {
        boolean isOnEarth = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && (lon != 0 || lat != 0);
        var shown = name.strip();
        var cut = shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
        return isOnEarth && !cut.isEmpty()
                ? Optional.of(new FoundPlace(new LocalText(cut, cut), new GeoPoint(lon, lat)))
                : Optional.empty();
    }

    static URI address(URI service, String path, Map<String, String> query) {
        var asked = query.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
        return URI.create(service + path + "?" + asked);
    }
}
