package dev.fixpoint.map;

import dev.fixpoint.map.PlaceSearch.FoundPlace;
import dev.fixpoint.shared.Language;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The search of Nominatim (format {@code jsonv2}), OpenStreetMap's geocoder. */
final class NominatimGeocoder implements Geocoder {
    private final GeocoderSettings settings;

    NominatimGeocoder(GeocoderSettings settings) {
        this.settings = settings;
    }

    @Override
    public URI question(String text, Language language, MapView near, int most) {
        var box = String.format(Locale.ROOT, "%f,%f,%f,%f", near.west(), near.south(), near.east(), near.north());
        return Geocoder.address(
                settings.url(),
                "/search",
                Map.of(
                        "q", text,
                        "format", "jsonv2",
                        "limit", Integer.toString(most),
                        "accept-language", language.tag(),
                        "viewbox", box,
                        "email", settings.contact(),
                        "key", settings.key()));
    }

    @Override
    public List<FoundPlace> places(JsonNode answer) throws UnusableAnswer {
        if (!answer.isArray()) {
            throw new UnusableAnswer("no list of places, but " + answer.getNodeType());
        }
        return answer.valueStream()
                .map(NominatimGeocoder::place)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FoundPlace> place(JsonNode entry) {
        return Geocoder.place(
                entry.path("display_name").asString(""),
                entry.path("lon").asDouble(0),
                entry.path("lat").asDouble(0));
    }
}
