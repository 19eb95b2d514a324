package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Real database, real push service that reads what it gets; only time is made. */
@CoreTest
@Import(Appointments.class)
class PushMessagesTest {
    private final PushService service = new PushService();
    private final StoppedClock clock = new StoppedClock(Instant.now().plusSeconds(60));

    @Autowired
    private Appointments appointments;

    @Autowired
    private MessageQueue queue;

    @Autowired
    private VisitFactsReading facts;

    @Autowired
    private MessageTemplates templates;

    @Autowired
    private Calendars calendars;

    @Autowired
    private CustomerMessages told;

    @Autowired
    private PushDeviceRows rows;

    @Autowired
    private PushKeys keys;

    @Autowired
    private MessageSettings configured;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void nothingWaits() {
        sql.sql("delete from message").update();
        service.expectedKey = keys.get().extractPublicKeyInUncompressedFormAsString();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_device_is_told_once_in_what_it_alone_can_read() {
        var smith = appointments.open("Ann Smith", Language.EN, null);
        var phone = added(smith);
        var stranger = added(appointments.open("王芳", Language.ZH, null));
        appointments.promise(smith, inDays(5));

        sender().sendDue();
        sender().sendDue();

        assertThat(service.takenFor(phone)).singleElement().satisfies(taken -> {
            assertThat(taken.shown().path("title").asString()).isEqualTo("Appointment confirmed");
            assertThat(taken.shown().path("body").asString()).contains("maintenance");
            assertThat(taken.shown().path("lang").asString()).isEqualTo("en");
            assertThat(taken.ttl()).isBetween(1L, Duration.ofDays(6).toSeconds());
        });
        assertThat(service.takenFor(stranger)).isEmpty();
        assertThat(appointments.said(smith)).contains("CONFIRMED PUSH SENT", "REMINDER PUSH WAITING");
    }

    @Test
    void two_workers_at_once_tell_each_device_once_and_the_customer_reads_it_once() {
        var made = appointments.open("王芳", Language.ZH, null);
        var devices = IntStream.range(0, 10).mapToObj(_ -> added(made)).toList();
        appointments.promise(made, inDays(5));

        var one = CompletableFuture.runAsync(() -> sender().sendDue());
        var other = CompletableFuture.runAsync(() -> sender().sendDue());
        CompletableFuture.allOf(one, other).join();

        assertThat(devices).allSatisfy(d -> assertThat(service.takenFor(d)).hasSize(1));
        assertThat(told.about(made.visit()))
                .extracting(m -> m.kind() + " " + m.channel() + " " + m.arrival())
                .containsExactly("CONFIRMED PUSH SENT");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void a_device_that_its_push_service_has_forgotten_is_forgotten_and_nobody_has_to_look(int status) {
        var made = appointments.open("王芳", Language.ZH, null);
        added(made);
        appointments.promise(made, inDays(5));
        service.trouble = status;

        sender().sendDue();
        appointments.promise(made, inDays(6));

        assertThat(rows.of(made.visit())).isEmpty();
        assertThat(push(made)).contains("CONFIRMED PUSH DROPPED DEVICE_GONE").noneMatch(m -> m.contains("WAITING"));
    }

    @Test
    void a_push_service_in_trouble_is_tried_again_under_the_same_topic_and_shows_it_once() {
        var made = appointments.open("王芳", Language.ZH, null);
        var phone = added(made);
        appointments.promise(made, inDays(5));
        service.trouble = 503;
        sender().sendDue();
        assertThat(push(made)).contains("CONFIRMED PUSH FAILED UNANSWERED");
        service.trouble = 0;

        sender().sendDue();
        assertThat(service.takenFor(phone)).as("not before the pause is over").isEmpty();
        clock.pass(Duration.ofMinutes(1));
        sender().sendDue();

        assertThat(service.takenFor(phone)).hasSize(1);
        assertThat(service.topics).hasSize(2).containsOnly(service.topics.getFirst());
        assertThat(appointments.said(made)).contains("CONFIRMED PUSH SENT");
    }

    @Test
    void what_a_push_service_will_never_take_is_shown_as_given_up() {
        var made = appointments.open("王芳", Language.ZH, null);
        added(made);
        appointments.promise(made, inDays(5));
        service.trouble = 413;

        sender().sendDue();

        assertThat(push(made)).contains("CONFIRMED PUSH DEAD REFUSED");
        assertThat(rows.of(made.visit())).hasSize(1);
    }

    @Test
    void a_device_added_after_the_promise_is_reminded_and_told_of_the_next_one_as_a_change() {
        var made = appointments.promised(inDays(5));
        added(made);
        assertThat(push(made)).containsExactly("REMINDER PUSH WAITING");

        appointments.promise(made, inDays(6));

        assertThat(push(made)).contains("CHANGED PUSH WAITING").noneMatch(m -> m.startsWith("CONFIRMED"));
    }

    @Test
    void a_device_taken_away_hears_nothing_more_until_it_is_added_again() {
        var made = appointments.promised(inDays(5));
        var phone = added(made);

        devices().remove(made.visit(), phone.id());
        devices().remove(made.visit(), phone.id());
        assertThat(push(made)).isEmpty();
        appointments.cancel(made);
        assertThat(push(made)).isEmpty();

        var moved = appointments.promised(inDays(5));
        devices().add(moved.visit(), phone);
        devices().remove(moved.visit(), phone.id());
        devices().add(moved.visit(), phone);
        assertThat(push(moved)).containsExactly("REMINDER PUSH WAITING");
    }

    @Test
    void what_was_claimed_for_a_device_that_is_gone_is_not_sent() {
        var made = appointments.open("王芳", Language.ZH, null);
        var phone = added(made);
        appointments.promise(made, inDays(5));
        rows.remove(made.visit(), phone.id());

        sender().sendDue();

        assertThat(service.topics).isEmpty();
        assertThat(push(made)).contains("CONFIRMED PUSH DROPPED DEVICE_GONE");
    }

    @Test
    void a_device_clicked_twice_is_there_once_and_an_eleventh_is_refused_also_at_the_same_time() {
        var made = appointments.promised(inDays(5));
        var twice = service.subscribed();
        devices().add(made.visit(), twice);
        devices().add(made.visit(), twice);

        var refused = IntStream.range(0, 12)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() ->
                        catchThrowableOfType(Refusal.class, () -> devices().add(made.visit(), service.subscribed()))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList();

        assertThat(rows.of(made.visit())).hasSize(10).doesNotHaveDuplicates();
        assertThat(refused)
                .hasSize(3)
                .allSatisfy(r -> assertThat(r.type().slug()).isEqualTo("too-many-devices"));
    }

    @Test
    void the_database_keeps_ten_devices_and_names_that_fit_their_endpoints() {
        var made = appointments.promised(inDays(5));
        var phone = added(made);

        assertThatThrownBy(() -> change(phone, "number = 11")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> change(phone, "endpoint = 'https://push.example/other'"))
                .hasMessageContaining("push_device_device_ck");
        assertThatThrownBy(() -> sql.sql("update message set device = null where visit_id = :visit")
                        .param("visit", made.visit().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keys_that_no_browser_gives_are_refused_at_their_field() {
        var made = appointments.promised(inDays(5));
        var good = service.subscribed();
        var offCurve = "B" + "A".repeat(86);

        assertThat(refused(made, new PushDevice(good.endpoint(), offCurve, good.auth())))
                .isEqualTo("p256dh");
        assertThat(refused(made, new PushDevice(good.endpoint(), "rubbish", good.auth())))
                .isEqualTo("p256dh");
        assertThat(refused(made, new PushDevice(good.endpoint(), good.p256dh(), "?")))
                .isEqualTo("auth");
    }

    @Test
    void nobody_is_told_of_a_visit_that_is_over() {
        var made = appointments.promised(inDays(5));
        appointments.cancel(made);

        assertThat(catchThrowableOfType(Refusal.class, () -> added(made)).type().slug())
                .isEqualTo("nothing-to-tell");
    }

    @Test
    void every_node_has_the_same_key_and_configuration_goes_before_it() {
        var other = new PushKeys(sql, configured);
        var given =
                sql.sql("select private_key from push_key").query(String.class).single();
        var push = new MessageSettings.Push(true, service.expectedKey, given, true, Duration.ofSeconds(1));

        assertThat(other.get().extractPublicKeyInUncompressedFormAsString()).isEqualTo(service.expectedKey);
        assertThat(push.toString() + other.get()).doesNotContain(given);
        assertThat(new PushKeys(sql, with(push)).get().extractPublicKeyInUncompressedFormAsString())
                .isEqualTo(service.expectedKey);
    }

    private String refused(Appointments.Made made, PushDevice device) {
        return catchThrowableOfType(Refusal.class, () -> devices().add(made.visit(), device))
                .invalidFields()
                .getFirst()
                .field();
    }

    private void change(PushDevice device, String change) {
        sql.sql("update push_device set " + change + " where device = :device")
                .param("device", device.id().value())
                .update();
    }

    private PushDevice added(Appointments.Made made) {
        var device = service.subscribed();
        devices().add(made.visit(), device);
        return device;
    }

    private List<String> push(Appointments.Made made) {
        return appointments.messages(made).stream()
                .filter(m -> m.channel().equals("PUSH"))
                .map(m -> m.reason() == null ? m.said() : m.said() + " " + m.reason())
                .toList();
    }

    private MessageSettings settings() {
        return with(new MessageSettings.Push(true, "", "", true, Duration.ofSeconds(2)));
    }

    private MessageSettings with(MessageSettings.Push push) {
        return new MessageSettings(
                configured.every(),
                configured.reminderAt(),
                configured.zone(),
                configured.site(),
                configured.mailFrom(),
                configured.sms(),
                push);
    }

    private PushDevices devices() {
        return new PushDevices(rows, keys, settings(), facts, reminders, outbox, transaction, clock);
    }

    private MessageSender sender() {
        var channel = new PushChannel(keys, settings(), JsonMapper.shared(), clock);
        var preparation = new MessagePreparation(facts, templates, calendars, rows, queue, clock);
        return new MessageSender(queue, preparation, new Channels(List.of(channel)), rows, clock);
    }

    private static TimeWindow inDays(int days) {
        var from = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(days))
                .plus(Duration.ofHours(12));
        return new TimeWindow(from, from.plusSeconds(7200));
    }
}
