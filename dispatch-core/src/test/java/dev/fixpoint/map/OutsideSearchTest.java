package dev.fixpoint.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.fixpoint.map.GeocoderSettings.Service;
import dev.fixpoint.shared.Language;
import dev.fixpoint.testing.StoppedClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a real HTTP server that answers as the services do. */
class OutsideSearchTest {
    private static final MapView BEIJING = MapView.of(116.2, 39.8, 116.6, 40.1);
    private static final String NOMINATIM = """
            [{"place_id": 1, "lat": "39.9042", "lon": "116.4074", "name": "前门大街",
              "display_name": "前门大街, 东城区, 北京市, 100006, 中国"},
             {"place_id": 2, "lat": "0", "lon": "0", "display_name": "nowhere"},
             {"place_id": 3, "lat": "39.9", "lon": "116.4"}]""";
    private static final String AMAP = """
            {"status": "1", "info": "OK", "infocode": "10000", "count": "3", "tips": [
              {"id": [], "name": "前门", "district": [], "adcode": [], "location": [], "address": []},
              {"id": "B1", "name": "前门大街5号", "district": "北京市东城区", "adcode": "110101",
               "location": "116.384047,39.913345", "address": "前门街道"},
              {"id": "B2", "name": "半个", "location": "116.4", "address": []}]}""";

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final StoppedClock clock = new StoppedClock(Instant.parse("2026-03-02T00:00:00Z"));
    private HttpServer server;
    private volatile int status = 200;
    private volatile String body = NOMINATIM;
    private volatile boolean isSilent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nominatim_is_asked_in_the_readers_language_near_the_map_and_places_without_name_or_point_are_left_out() {
        var places = search(Service.NOMINATIM).find("前门 5&6", Language.EN, BEIJING, 8);

        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.name().zh()).startsWith("前门大街, 东城区");
            assertThat(place.location().lon()).isEqualTo(116.4074);
        });
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.getPath()).isEqualTo("/search");
            assertThat(question.getRawQuery())
                    .contains("q=%E5%89%8D%E9%97%A8+5%266", "accept-language=en", "limit=8", "viewbox=116.2");
        });
    }

    @Test
    void what_amap_finds_is_put_back_to_where_it_really_is() {
        body = AMAP;

        var places = search(Service.AMAP).find("前门", Language.ZH, BEIJING, 8);

        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.name().zh()).isEqualTo("前门大街5号 · 北京市东城区 · 前门街道");
            assertThat(place.location().lon()).isCloseTo(116.377817, within(1e-5));
            assertThat(place.location().lat()).isCloseTo(39.911954, within(1e-5));
        });
        assertThat(asked.getFirst().getQuery()).contains("key=secret");
    }

    @Test
    void the_same_question_is_asked_once() {
        var search = search(Service.NOMINATIM);

        assertThat(search.find("前门", Language.ZH, BEIJING, 8)).isEqualTo(search.find("前门", Language.ZH, BEIJING, 8));
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_service_that_refuses_is_left_alone_for_a_while_and_then_asked_again() {
        var search = search(Service.AMAP);
        body = "{\"status\": \"0\", \"info\": \"USER_DAILY_QUERY_OVER_LIMIT\", \"infocode\": \"10044\"}";

        assertThat(search.find("前门", Language.ZH, BEIJING, 8)).isEmpty();
        assertThat(search.find("后门", Language.ZH, BEIJING, 8)).isEmpty();
        assertThat(asked).hasSize(1);

        body = AMAP;
        clock.pass(Duration.ofMinutes(1));
        assertThat(search.find("前门", Language.ZH, BEIJING, 8)).hasSize(1);
    }

    @Test
    void errors_rubbish_and_silence_give_no_places() {
        status = 503;
        assertThat(search(Service.NOMINATIM).find("前门", Language.ZH, BEIJING, 8))
                .isEmpty();
        status = 200;
        body = "<html>";
        assertThat(search(Service.NOMINATIM).find("前门", Language.ZH, BEIJING, 8))
                .isEmpty();
        body = "{}";
        assertThat(search(Service.NOMINATIM).find("前门", Language.ZH, BEIJING, 8))
                .isEmpty();
        isSilent = true;
        assertThat(search(Service.NOMINATIM).find("前门", Language.ZH, BEIJING, 8))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_unless_configured() {
        assertThat(search(Service.NONE).find("前门", Language.ZH, BEIJING, 8)).isEmpty();
        assertThat(asked).isEmpty();
    }

    private OutsideSearch search(Service service) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var settings = new GeocoderSettings(
                service, url, "secret", "it@example.com", Duration.ofMillis(500), Duration.ofMinutes(1));
        return new OutsideSearch(settings, JsonMapper.shared(), clock);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (isSilent) {
            return; // the connection stays open, and nothing comes
        }
        try (exchange) {
            asked.add(exchange.getRequestURI());
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
