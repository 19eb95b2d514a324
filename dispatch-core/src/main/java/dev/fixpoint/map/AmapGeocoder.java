package dev.fixpoint.map;

import dev.fixpoint.map.PlaceSearch.FoundPlace;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The input tips of AMap (高德, {@code /v3/assistant/inputtips}). AMap speaks Chinese alone and answers in GCJ-02; what
 * is not there is an empty list instead of a text.
 */
final class AmapGeocoder implements Geocoder {
    private static final String OK = "1";

    private final GeocoderSettings settings;

    AmapGeocoder(GeocoderSettings settings) {
        this.settings = settings;
    }

    @Override
    public URI question(String text, Language language, MapView near, int most) {
        var center = Gcj02.of(near.center());
        return Geocoder.address(
                settings.url(),
                "/v3/assistant/inputtips",
                Map.of(
                        "keywords",
                        text,
                        "key",
                        settings.key(),
                        "datatype",
                        "all",
                        "output",
                        "JSON",
                        "location",
                        String.format(Locale.ROOT, "%.6f,%.6f", center.lon(), center.lat())));
    }

    @Override
    public List<FoundPlace> places(JsonNode answer) throws UnusableAnswer {
        if (!answer.path("status").asString("").equals(OK)) {
            throw new UnusableAnswer("%s %s"
                    .formatted(
                            answer.path("infocode").asString("no code"),
                            answer.path("info").asString("")));
        }
        return answer.path("tips")
                .valueStream()
                .map(AmapGeocoder::place)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FoundPlace> place(JsonNode tip) {
        var name = Stream.of("name", "district", "address")
                .map(field -> text(tip, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var point = text(tip, "location").split(",");
        try {
            return point.length == 2
                    ? toWgs84(name, Double.parseDouble(point[0]), Double.parseDouble(point[1]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<FoundPlace> toWgs84(String name, double lon, double lat) {
        return Geocoder.place(name, lon, lat).map(place -> {
            GeoPoint real = Gcj02.toWgs84(place.location());
            return new FoundPlace(place.name(), real);
        });
    }

    private static String text(JsonNode tip, String field) {
        var value = tip.path(field);
        return value.isString() ? value.asString().strip() : "";
    }
}
