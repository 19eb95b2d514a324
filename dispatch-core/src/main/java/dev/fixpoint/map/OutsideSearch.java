package dev.fixpoint.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.fixpoint.map.PlaceSearch.FoundPlace;
import dev.fixpoint.shared.Language;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the configured geocoder. One that does not answer, or refuses, is left alone for a while: people who type an address
 * do not wait for it again and again. Answers are remembered for a day.
 */
@Component
class OutsideSearch {
    private static final Logger LOG = LoggerFactory.getLogger(OutsideSearch.class);
    private static final int OK = 200;

    private record Question(String text, Language language) {}

    private final GeocoderSettings settings;
    private final Optional<Geocoder> geocoder;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http;
    private final Cache<Question, List<FoundPlace>> answers = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();
    private volatile Instant restsUntil = Instant.MIN;

    OutsideSearch(GeocoderSettings settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        geocoder = switch (settings.service()) {
            case NONE -> Optional.empty();
            case NOMINATIM -> Optional.of(new NominatimGeocoder(settings));
            case AMAP -> Optional.of(new AmapGeocoder(settings));
        };
        http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    /** Empty where no geocoder is configured, and where it does not answer. */
    List<FoundPlace> find(String text, Language language, MapView near, int most) {
        return geocoder.filter(_ -> !clock.instant().isBefore(restsUntil))
                .map(service -> answers.get(new Question(text, language), q -> ask(service, q, near, most)))
                .orElse(List.of());
    }

    /** Nothing, not even an empty answer, where the service fails: that is not remembered. */
    @SuppressWarnings("NullAway") // a cache takes null for: nothing to remember
    private List<FoundPlace> ask(Geocoder service, Question question, MapView near, int most) {
        try {
            var answer = http.send(request(service, question, near, most), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new UnusableAnswer("status " + answer.statusCode());
            }
            var places = service.places(json.readTree(answer.body()));
            return places.subList(0, Math.min(most, places.size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (IOException | JacksonException e) {
            restsUntil = clock.instant().plus(settings.rest());
            LOG.warn("{} gives no places and is left alone for {}: {}", settings.service(), settings.rest(), reason(e));
            return null;
        }
    }

    private HttpRequest request(Geocoder service, Question question, MapView near, int most) {
        return HttpRequest.newBuilder(service.question(question.text(), question.language(), near, most))
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .header("User-Agent", ("Fixpoint " + settings.contact()).strip())
                .build();
    }

    /** Only what a service says of itself; other messages may quote the address that somebody looked for. */
    private static String reason(Exception e) {
        return e instanceof UnusableAnswer
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
    }
}
