package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PhoneTest
class StatusFlowTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Crew crew;

    @Autowired
    private JdbcClient sql;

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
    void checking_in_far_away_or_without_a_position_needs_a_reason() {
        var visit = crew.visit(place, wang, 0);

        var far = phone.say(visit.value(), "CHECK_IN", at(0.02));
        var nowhere = phone.say(visit.value(), "CHECK_IN", Map.of());
        var explained = new HashMap<String, Object>(at(0.02));
        explained.put("reason", "客户在小区门口等");
        var answer = phone.say(visit.value(), "CHECK_IN", explained);

        assertThat(far.at("/problem/code").asString()).isEqualTo("outside-fence");
        assertThat(far.at("/problem/fields/distance").asLong()).isBetween(2_000L, 2_400L);
        assertThat(nowhere.at("/problem/code").asString()).isEqualTo("position-missing");
        assertThat(answer.path("outcome").asString()).isEqualTo("APPLIED");
    }

    @Test
    void a_visit_is_not_complete_before_its_checklist_is() {
        var visit = crew.visit(place, wang, 0, "GAS_CHECK");
        phone.must(visit.value(), "CHECK_IN", at(0));

        var open = phone.say(visit.value(), "COMPLETE");
        var wrong = phone.say(visit.value(), "RECORD", Map.of("field", "PRESSURE", "value", "11"));
        phone.must(visit.value(), "RECORD", Map.of("field", "PRESSURE", "value", "2.0"));
        phone.must(visit.value(), "RECORD", Map.of("field", "TIGHT", "value", "true"));
        var done = phone.say(visit.value(), "COMPLETE");

        assertThat(open.at("/problem/code").asString()).isEqualTo("checklist-open");
        assertThat(open.at("/problem/fields/missing")).hasSize(2);
        assertThat(wrong.at("/problem/detail/zh").asString()).contains("0 至 10 kPa");
        assertThat(done.path("outcome").asString()).isEqualTo("APPLIED");
    }

    @Test
    void what_cannot_be_completed_is_gone_on_with_by_one_visit_after_it() {
        var visit = crew.visit(place, wang, 0);
        phone.must(visit.value(), "CHECK_IN", at(0));

        var failing = List.of(phone.make(visit.value(), "FAIL", Map.of("reason", "缺件", "followUp", true)));
        phone.send(failing);
        phone.send(failing);

        assertThat(followers(visit)).containsExactly("PLANNED");
        assertThat(crew.stateOf(visit)).isEqualTo("FAILED");
    }

    @Test
    void a_phone_whose_clock_is_two_hours_ahead_is_corrected() {
        var visit = crew.visit(place, wang, 0);
        var wrongNow = Instant.now().plus(Duration.ofHours(2));
        var arrived = new HashMap<String, Object>(at(0));
        arrived.put("at", wrongNow.minus(Duration.ofMinutes(10)));

        phone.send(List.of(phone.make(visit.value(), "CHECK_IN", arrived)), wrongNow);

        var noted = sql.sql("select at from visit_event where visit_id = :visit and kind = 'CHECK_IN'")
                .param("visit", visit.value())
                .query((row, _) -> Sql.instant(row, "at"))
                .single();
        assertThat(noted).isCloseTo(Instant.now().minus(Duration.ofMinutes(10)), within(20, ChronoUnit.SECONDS));
    }

    @Test
    void the_expected_finish_moves_the_visit_after_it() {
        var first = crew.visit(place, wang, 0);
        var second = crew.visit(place, wang, 60);
        phone.must(first.value(), "CHECK_IN", at(0));

        phone.must(first.value(), "FINISH_IN", Map.of("minutes", 120));

        var starts = sql.sql("select starts_at from placement where visit_id = :visit")
                .param("visit", second.value())
                .query((row, _) -> Sql.instant(row, "starts_at"))
                .single();
        assertThat(starts).isAfter(Instant.now().plus(Duration.ofMinutes(125)));
    }

    /** At the site, or so many degrees north of it. */
    private Map<String, Object> at(double north) {
        var site = place.near(0.02, 0.01 + north);
        return Map.of("position", Map.of("lon", site.lon(), "lat", site.lat(), "accuracy", 20));
    }

    private List<String> followers(VisitId visit) {
        return sql.sql("select state from visit where follows_visit_id = :visit")
                .param("visit", visit.value())
                .query(String.class)
                .list();
    }
}
