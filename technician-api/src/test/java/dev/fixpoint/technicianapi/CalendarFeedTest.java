package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.FixpointApplication;
import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UserId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.Routes;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.TestDatabase;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscribes to a technician's calendar over HTTP, as a calendar program does: without signing in. */
@SpringBootTest(
        classes = FixpointApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "fixpoint.planning.quick=300ms")
@Import({TestDatabase.class, People.class, Town.class, Routes.class})
class CalendarFeedTest {
    private static final String ADDRESS = "/api/technician/v1/calendar";
    private static final Instant TOMORROW =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(33));

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private Routes routes;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;
    private TechnicianId technician;
    private UserId user;
    private TestClient phone;
    private TestClient calendar;

    @BeforeEach
    void aTechnicianSignsIn() {
        place = town.found();
        technician = town.technician(place, "小王", Map.of("AIRCON", 1));
        var username = "wang-" + Ids.next();
        user = people.add(username, Role.TECHNICIAN, place.unit(), technician.value(), null);
        var login = Map.of("username", username, "password", People.PASSWORD);
        calendar = TestClient.on(port);
        phone = calendar.withToken(calendar.post("/api/v1/tokens", login)
                .json()
                .path("accessToken")
                .asString());
    }

    @Test
    void the_calendar_holds_what_is_planned_from_a_week_ago_on() throws Exception {
        var visit = visitAt(TOMORROW);
        visitAt(Instant.now().minus(Duration.ofDays(6)));
        visitAt(Instant.now().minus(Duration.ofDays(8)));

        var answer = calendar.get(made());

        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.text()).contains("X-WR-CALNAME:上门日程 · 小王\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(answer.text()))
                        .validate()
                        .hasErrors())
                .isFalse();
        var events = events(answer);
        assertThat(events).hasSize(2);
        var event = events.getLast();
        assertThat(text(event, Property.UID)).isEqualTo(visit.value() + "@technician.fixpoint");
        assertThat(text(event, Property.DTSTART)).matches("\\d{8}T090000Z");
        assertThat(text(event, Property.DTEND)).matches("\\d{8}T094500Z");
        assertThat(text(event, Property.SUMMARY)).isEqualTo("空调保养 · 张三");
        assertThat(text(event, Property.LOCATION)).isEqualTo("测试路1号");
        assertThat(text(event, Property.GEO)).startsWith("10.11");
        assertThat(text(event, Property.DESCRIPTION)).contains("联系人：张三 555-0100", "编号：");
        assertThat(text(event, Property.STATUS)).isEqualTo("TENTATIVE");
    }

    @Test
    void a_calendar_that_asks_again_gets_304_until_something_changes_and_then_a_higher_sequence() throws Exception {
        var path = made();
        var visit = visitAt(TOMORROW);
        var first = calendar.get(path);

        var again = calendar.with("If-None-Match", first.header("ETag")).get(path);
        routes.give(visit, technician, TOMORROW.plus(Duration.ofHours(1)));
        var changed = calendar.with("If-None-Match", first.header("ETag")).get(path);

        assertThat(first.header("Cache-Control")).isEqualTo("max-age=300, must-revalidate, private");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(changed.status()).isEqualTo(200);
        var before = events(first).getFirst();
        var after = events(changed).getFirst();
        assertThat(text(after, Property.UID)).isEqualTo(text(before, Property.UID));
        assertThat(text(after, Property.DTSTART)).endsWith("T100000Z");
        assertThat(Integer.parseInt(text(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(text(before, Property.SEQUENCE)));
        assertThat(text(after, Property.DTSTAMP)).isGreaterThanOrEqualTo(text(before, Property.DTSTAMP));
    }

    @Test
    void what_is_cancelled_or_given_to_somebody_else_vanishes() throws Exception {
        var path = made();
        var cancelled = visitAt(TOMORROW);
        var given = visitAt(TOMORROW.plus(Duration.ofHours(2)));
        assertThat(events(calendar.get(path))).hasSize(2);

        visits.cancel(cancelled, null, place.unit(), "客服", "客户取消");
        routes.give(given, town.technician(place, "老李", Map.of()), TOMORROW);

        var empty = calendar.get(path);
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.text()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(events(empty)).isEmpty();
    }

    @Test
    void a_new_address_ends_the_old_one_and_a_withdrawn_one_never_comes_back() {
        assertThat(phone.get(ADDRESS).json().has("path")).isFalse();
        var first = made();
        assertThat(phone.get(ADDRESS).json().path("path").asString()).isEqualTo(first);

        var second = made();

        assertThat(first).matches("/api/technician/v1/calendar/[-_A-Za-z0-9]{22}\\.ics");
        assertThat(second).isNotEqualTo(first);
        assertThat(calendar.get(first).code()).isEqualTo("calendar-unknown");
        assertThat(calendar.get(first).status()).isEqualTo(404);
        assertThat(calendar.get(second).status()).isEqualTo(200);
        var withdrawn = phone.with("If-Match", "\"2\"").send("DELETE", ADDRESS, null);
        assertThat(withdrawn.json().has("path")).isFalse();
        assertThat(calendar.get(second).status()).isEqualTo(404);
        var third = made();
        assertThat(List.of(first, second)).doesNotContain(third);
        assertThat(calendar.get(first).status()).isEqualTo(404);
    }

    @Test
    void many_clicks_at_once_make_one_address() {
        var clicks = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> phone.with("If-Match", "\"0\"").put(ADDRESS, Map.of())))
                .toList();
        var answers = clicks.stream().map(CompletableFuture::join).toList();

        assertThat(answers)
                .extracting(TestClient.Answer::status)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        var path = phone.get(ADDRESS).json().path("path").asString();
        assertThat(calendar.get(path).status()).isEqualTo(200);
        assertThat(phone.put(ADDRESS, Map.of()).status())
                .as("without a version")
                .isEqualTo(428);
    }

    @Test
    void an_address_works_no_longer_than_its_user_may_sign_in() {
        var path = made();
        assertThat(calendar.get(path).status()).isEqualTo(200);

        sql.sql("update app_user set enabled = false where id = :user")
                .param("user", user.value())
                .update();

        assertThat(calendar.get(path).status()).isEqualTo(404);
    }

    @Test
    void only_a_hash_of_the_address_is_kept_and_a_guess_opens_nothing() {
        var path = made();
        var key = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");

        var kept = sql.sql(
                        "select encode(hash, 'escape') || encode(hash, 'base64') from calendar_feed where user_id = :user")
                .param("user", user.value())
                .query(String.class)
                .single();

        assertThat(kept).doesNotContain(key);
        assertThat(calendar.get(ADDRESS + "/" + "A".repeat(22) + ".ics").status())
                .isEqualTo(404);
        assertThat(calendar.get(ADDRESS + "/%00.ics").status()).isBetween(400, 404);
        assertThat(calendar.get(ADDRESS).status()).isEqualTo(401);
    }

    private VisitId visitAt(Instant startsAt) {
        return routes.visit(town.customer(place, "张三"), technician, startsAt);
    }

    /** The path of a new address. */
    private String made() {
        var seen = phone.get(ADDRESS).header("ETag");
        var answer = phone.with("If-Match", seen).put(ADDRESS, Map.of());
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("path").asString();
    }

    private static List<VEvent> events(TestClient.Answer answer) throws Exception {
        return new CalendarBuilder().build(new StringReader(answer.text())).getComponents(Component.VEVENT);
    }

    private static String text(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
