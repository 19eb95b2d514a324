package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UserId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.Routes;
import dev.fixpoint.testing.StoppedClock;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Real database, real SMTP server, real gateway; only time is made. The days are far ahead, where no other test works. */
@CoreTest
@Import(Routes.class)
class DayRemindersTest {
    private static final AtomicInteger PHONES = new AtomicInteger();
    private static final Instant DAY =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(90));

    private final MailServer mailServer = new MailServer();
    private final SmsGateway gateway = new SmsGateway();
    /** Six in the evening of the day before, in UTC. */
    private final StoppedClock clock = new StoppedClock(DAY.minus(Duration.ofHours(6)));

    private final Channels channels = new Channels(List.of(
            new MailChannel(mailServer.sender(), new SenderAddress("service@yunzhou.example"), clock),
            new TwilioChannel(gateway.account(), JsonMapper.shared())));

    @Autowired
    private Town town;

    @Autowired
    private People people;

    @Autowired
    private Routes routes;

    @Autowired
    private Visits visits;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MessageQueue queue;

    @Autowired
    private VisitFactsReading facts;

    @Autowired
    private DayFactsReading days;

    @Autowired
    private MessageTemplates templates;

    @Autowired
    private Calendars calendars;

    @Autowired
    private PushDeviceRows devices;

    @Autowired
    private Notifications notifications;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;
    private TechnicianId technician;
    private String phone;

    @BeforeEach
    void aTechnician() {
        sql.sql("delete from message").update();
        sql.sql("delete from placement where starts_at >= :day")
                .param("day", Sql.at(DAY))
                .update();
        place = town.found();
        technician = town.technician(place, "小王", Map.of("AIRCON", 1));
        phone = "155%08d".formatted(PHONES.incrementAndGet());
        sql.sql("update technician set phone = :phone where id = :id")
                .param("phone", phone)
                .param("id", technician.value())
                .update();
    }

    @AfterEach
    void stop() {
        mailServer.close();
        gateway.close();
    }

    @Test
    void from_six_in_the_evening_a_technician_is_told_how_many_visits_when_the_first_begins_and_where() {
        visitAt(10);
        visitAt(8);
        clock.pass(Duration.ofSeconds(-1));
        reminders().writeDue();
        assertThat(states()).as("a second too early").isEmpty();

        clock.pass(Duration.ofSeconds(1));
        reminders().writeDue();
        sender().sendDue();

        assertThat(gateway.takenFor("+86" + phone))
                .singleElement()
                .satisfies(s -> assertThat(s.body()).contains("小王", "2个上门", "08:00", "测试路1号"));
        assertThat(states()).containsExactly("SMS SENT");
    }

    @Test
    void nobody_is_told_twice_of_a_day_whatever_changes_in_the_evening_and_however_many_nodes_there_are() {
        visitAt(8);
        var nodes = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> reminders().writeDue()))
                .toList();
        nodes.forEach(CompletableFuture::join);
        sender().sendDue();

        visitAt(12);
        clock.pass(Duration.ofHours(2));
        reminders().writeDue();
        sender().sendDue();

        assertThat(gateway.takenFor("+86" + phone)).hasSize(1);
        assertThatThrownBy(() -> sql.sql("""
                                insert into message (id, kind, channel, technician_id, day, sequence, language, state,
                                    created_at, due_at, expires_at)
                                select :id, kind, 'EMAIL', technician_id, day, sequence, language, 'WAITING', created_at, due_at,
                                    expires_at
                                from message where technician_id = :technician""")
                        .param("id", Ids.next())
                        .param("technician", technician.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("message_day_once_uk");
    }

    @Test
    void who_has_an_email_address_gets_it_there_in_the_own_language() throws Exception {
        var user = people.add("w-" + Ids.next(), Role.TECHNICIAN, place.unit(), technician.value(), null);
        reach(user, "wang@mail.example", "en");
        visitAt(8);

        reminders().writeDue();
        sender().sendDue();

        assertThat(gateway.takenFor("+86" + phone)).isEmpty();
        var mail = mailServer.receivedBy("wang@mail.example").getFirst().content();
        assertThat(mail.getSubject()).contains("1 visits, from 08:00");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
    }

    @Test
    void a_day_that_has_become_free_is_not_told_of() {
        var cancelled = visitAt(8);
        var given = visitAt(10);
        reminders().writeDue();

        visits.cancel(cancelled, null, place.unit(), "客服", "客户取消");
        routes.give(given, town.technician(place, "老李", Map.of()), DAY.plus(Duration.ofHours(8)));
        sender().sendDue();

        assertThat(gateway.takenFor("+86" + phone)).isEmpty();
        assertThat(states()).containsExactly("SMS DROPPED");
    }

    @Test
    void the_evening_is_that_of_the_territory_and_so_are_day_and_times() {
        sql.sql("update territory set zone = 'Asia/Shanghai' where id = :id")
                .param("id", place.territory().value())
                .update();
        visitAt(-7); // one in the morning in Shanghai: not this day's in UTC
        clock.set(DAY.minus(Duration.ofHours(14)).minusSeconds(1));
        reminders().writeDue();
        assertThat(states()).isEmpty();

        clock.pass(Duration.ofSeconds(1));
        reminders().writeDue();
        sender().sendDue();

        assertThat(gateway.takenFor("+86" + phone))
                .singleElement()
                .satisfies(s -> assertThat(s.body()).contains("1个上门", "01:00"));
    }

    @Test
    void staff_of_the_technicians_unit_see_the_message_and_others_do_not() {
        visitAt(8);
        reminders().writeDue();
        var filter = new MessageFilter(null, MessageKind.DAY_AHEAD, null, "小王");
        var page = new PageRequest(null, 10);

        var own = notifications.list(filter, place.unit(), page).items();
        var others = notifications.list(filter, town.branch(), page).items();

        assertThat(own).singleElement().satisfies(m -> {
            assertThat(m.technicianName()).isEqualTo("小王");
            assertThat(m.customerName()).isNull();
            assertThat(m.day()).isEqualTo(DAY.atOffset(ZoneOffset.UTC).toLocalDate());
        });
        assertThat(others).isEmpty();
    }

    private VisitId visitAt(int hour) {
        return routes.visit(town.customer(place, "张三"), technician, DAY.plus(Duration.ofHours(hour)));
    }

    private void reach(UserId user, String email, String language) {
        sql.sql("update app_user set email = :email, language = :language where id = :id")
                .param("email", email)
                .param("language", language)
                .param("id", user.value())
                .update();
    }

    private DayReminders reminders() {
        return new DayReminders(outbox, channels, settings, sql, clock);
    }

    private MessageSender sender() {
        var preparation = new MessagePreparation(facts, days, templates, calendars, devices, queue, clock);
        return new MessageSender(queue, preparation, channels, devices, clock);
    }

    /** E.g. {@code SMS WAITING}. */
    private List<String> states() {
        return sql.sql("select channel || ' ' || state from message where technician_id = :technician")
                .param("technician", technician.value())
                .query(String.class)
                .list();
    }
}
