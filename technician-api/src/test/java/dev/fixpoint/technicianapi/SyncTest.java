package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.Town;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PhoneTest
class SyncTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Crew crew;

    private Town.Place place;
    private TechnicianId wang;
    private Phone phone;

    @BeforeEach
    void aTechnicianWithAPhone() {
        place = crew.place();
        wang = crew.technician(place, "小王");
        phone = crew.phone(port, place, wang);
    }

    @Test
    void a_phone_without_news_gets_nothing_but_the_time() {
        crew.visit(place, wang, 60);
        var all = sync("");
        var cursor = all.path("cursor").asString();

        var quiet = phone.client().get("/api/technician/v1/sync?cursor=" + cursor);
        var second = crew.visit(place, wang, 180);
        var news = sync("?cursor=" + cursor);

        assertThat(all.path("changed")).hasSize(1);
        assertThat(quiet.bytes().length).isLessThan(1_000);
        assertThat(quiet.json().propertyNames()).containsExactly("serverTime");
        assertThat(news.path("changed")).hasSize(1);
        assertThat(news.at("/changed/0/id").asString()).isEqualTo(second.value().toString());
        assertThat(news.path("visits")).hasSize(2);
    }

    @Test
    void a_phone_forgets_what_was_given_to_somebody_else() {
        var visit = crew.visit(place, wang, 60);
        var kept = crew.visit(place, wang, 180);
        var cursor = sync("").path("cursor").asString();

        crew.give(visit, crew.technician(place, "小李"), Instant.now().plusSeconds(3600));
        var news = sync("?cursor=" + cursor);

        assertThat(news.path("visits").valueStream().map(JsonNode::asString))
                .containsExactly(kept.value().toString());
        assertThat(news.path("changed")).isEmpty();
    }

    private JsonNode sync(String query) {
        return phone.client().get("/api/technician/v1/sync" + query).json();
    }
}
