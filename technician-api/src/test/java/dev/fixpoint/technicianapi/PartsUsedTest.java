package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.parts.Pieces;
import dev.fixpoint.parts.Stock;
import dev.fixpoint.parts.StockReservations;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.Depot;
import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.Town;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Parts built in at a visit leave the van, once, with the command that says so. */
@PhoneTest
class PartsUsedTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Crew crew;

    @Autowired
    private Depot depot;

    @Autowired
    private Stock stock;

    @Autowired
    private StockReservations reservations;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;
    private TechnicianId wang;
    private Phone phone;
    private StockLocationId van;
    private PartId belt;
    private VisitId visit;

    @BeforeEach
    void aTechnicianAtASiteWithThreeBelts() {
        place = crew.place();
        wang = crew.technician(place, "小王");
        phone = crew.phone(port, place, wang);
        van = depot.van(place, wang);
        belt = depot.part(false);
        depot.put(place, belt, 3, van);
        visit = crew.visit(place, wang, 60);
    }

    @Test
    void a_part_sent_again_leaves_the_van_once_and_the_day_shows_both() {
        arrive();
        var using = List.of(used(belt, 2, Map.of()));

        var first = answer(using);
        var again = answer(using);

        assertThat(first.path("outcome").asString()).isEqualTo("APPLIED");
        assertThat(again.path("repeated").asBoolean()).isTrue();
        assertThat(inVan(belt)).isEqualTo(1);
        var news = phone.client().get("/api/technician/v1/sync").json();
        assertThat(news.at("/frame/van/0/quantity").asInt()).isEqualTo(1);
        assertThat(news.at("/changed/0/used/0/quantity").asInt()).isEqualTo(2);
        assertThat(crew.events(visit, "USE_PART")).isOne();
    }

    @Test
    void what_the_van_does_not_hold_is_refused_and_nothing_changes() {
        arrive();

        var answer = answer(List.of(used(belt, 4, Map.of())));

        assertThat(answer.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(answer.at("/problem/code").asString()).isEqualTo("not-enough-stock");
        assertThat(inVan(belt)).isEqualTo(3);
    }

    @Test
    void what_is_kept_for_another_visit_stays_for_it() {
        var other = crew.visit(place, wang, 200);
        reservations.need(other, Map.of(belt, 2));
        reservations.keep(other, wang, Instant.now());
        arrive();

        var tooMany = answer(List.of(used(belt, 2, Map.of())));
        var one = answer(List.of(used(belt, 1, Map.of())));

        assertThat(tooMany.at("/problem/code").asString()).isEqualTo("not-enough-stock");
        assertThat(one.path("outcome").asString()).isEqualTo("APPLIED");
        assertThat(inVan(belt)).isEqualTo(2);
    }

    @Test
    void a_tracked_piece_is_named_by_its_serial_number() {
        var board = depot.part(true);
        stock.receive(new Pieces(board, 2, List.of("S1", "S2")), van, new Stock.Mover(place.unit(), "库管", ""));
        arrive();

        var unnamed = answer(List.of(used(board, 1, Map.of())));
        var named = answer(List.of(used(board, 1, Map.of("serial", "S2"))));

        assertThat(unnamed.at("/problem/code").asString()).isEqualTo("serials-needed");
        assertThat(named.path("outcome").asString()).isEqualTo("APPLIED");
        assertThat(sql.sql("select serial from stock_unit where part_id = :part")
                        .param("part", board.value())
                        .query(String.class)
                        .list())
                .containsExactly("S1");
    }

    @Test
    void before_arriving_nothing_is_used() {
        var early = answer(List.of(used(belt, 1, Map.of())));

        assertThat(early.at("/problem/code").asString()).isEqualTo("parts-at-site");
        assertThat(inVan(belt)).isEqualTo(3);
    }

    private void arrive() {
        var arriving = phone.make(visit.value(), "CHECK_IN", Map.of("reason", "测试"));
        assertThat(answer(List.of(arriving)).path("outcome").asString()).isEqualTo("APPLIED");
    }

    private Map<String, Object> used(PartId part, int quantity, Map<String, Object> more) {
        var details = new HashMap<String, Object>(more);
        details.put("code", depot.code(part));
        details.put("quantity", quantity);
        return phone.make(visit.value(), "USE_PART", Map.of("part", details));
    }

    private JsonNode answer(List<Map<String, Object>> commands) {
        return phone.send(commands).json().path("answers").path(0);
    }

    private int inVan(PartId part) {
        return sql.sql("select quantity from stock_level where part_id = :part and location_id = :van")
                .param("part", part.value())
                .param("van", van.value())
                .query(Integer.class)
                .single();
    }
}
