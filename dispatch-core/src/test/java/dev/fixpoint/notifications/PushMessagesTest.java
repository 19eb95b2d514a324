package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real database, real push service that reads what it gets; only time is made. */
@CoreTest
@Import({Appointments.class, Subscriptions.class})
class PushMessagesTest {
    private final PushService service = new PushService();
    private final StoppedClock clock = new StoppedClock(Instant.now().plusSeconds(60));

    @Autowired
    private Appointments appointments;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private PushDeviceRows rows;

    @Autowired
    private PushKeys keys;

    @Autowired
    private CustomerMessages told;

    @Autowired
    private MessageSettings configured;

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
        var phone = subscriptions.added(service, smith);
        var stranger = subscriptions.added(service, appointments.open("王芳", Language.ZH, null));
        appointments.promise(smith, inDays(5));

        subscriptions.sender(clock).sendDue();
        subscriptions.sender(clock).sendDue();

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
        var devices = IntStream.range(0, 10)
                .mapToObj(_ -> subscriptions.added(service, made))
                .toList();
        appointments.promise(made, inDays(5));

        var one = CompletableFuture.runAsync(() -> subscriptions.sender(clock).sendDue());
        var other = CompletableFuture.runAsync(() -> subscriptions.sender(clock).sendDue());
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
        subscriptions.added(service, made);
        appointments.promise(made, inDays(5));
        service.trouble = status;

        subscriptions.sender(clock).sendDue();
        appointments.promise(made, inDays(6));

        assertThat(rows.of(made.visit())).isEmpty();
        assertThat(subscriptions.said(made))
                .contains("CONFIRMED PUSH DROPPED DEVICE_GONE")
                .noneMatch(m -> m.contains("WAITING"));
    }

    @Test
    void a_push_service_in_trouble_is_tried_again_under_the_same_topic_and_shows_it_once() {
        var made = appointments.open("王芳", Language.ZH, null);
        var phone = subscriptions.added(service, made);
        appointments.promise(made, inDays(5));
        service.trouble = 503;
        subscriptions.sender(clock).sendDue();
        assertThat(subscriptions.said(made)).contains("CONFIRMED PUSH FAILED UNANSWERED");
        service.trouble = 0;

        subscriptions.sender(clock).sendDue();
        assertThat(service.takenFor(phone)).as("not before the pause is over").isEmpty();
        clock.pass(Duration.ofMinutes(1));
        subscriptions.sender(clock).sendDue();

        assertThat(service.takenFor(phone)).hasSize(1);
        assertThat(service.topics).hasSize(2).containsOnly(service.topics.getFirst());
        assertThat(appointments.said(made)).contains("CONFIRMED PUSH SENT");
    }

    @Test
    void what_a_push_service_will_never_take_is_shown_as_given_up() {
        var made = appointments.open("王芳", Language.ZH, null);
        subscriptions.added(service, made);
        appointments.promise(made, inDays(5));
        service.trouble = 413;

        subscriptions.sender(clock).sendDue();

        assertThat(subscriptions.said(made)).contains("CONFIRMED PUSH DEAD REFUSED");
        assertThat(rows.of(made.visit())).hasSize(1);
    }

    @Test
    void what_was_claimed_for_a_device_that_is_gone_is_not_sent() {
        var made = appointments.open("王芳", Language.ZH, null);
        var phone = subscriptions.added(service, made);
        appointments.promise(made, inDays(5));
        rows.remove(made.visit(), phone.id());

        subscriptions.sender(clock).sendDue();

        assertThat(service.topics).isEmpty();
        assertThat(subscriptions.said(made)).contains("CONFIRMED PUSH DROPPED DEVICE_GONE");
    }

    @Test
    void every_node_has_the_same_key_and_configuration_goes_before_it() {
        var other = new PushKeys(sql, configured);
        var given =
                sql.sql("select private_key from push_key").query(String.class).single();
        var push = new MessageSettings.Push(true, service.expectedKey, given, true, Duration.ofSeconds(1));

        assertThat(other.get().extractPublicKeyInUncompressedFormAsString()).isEqualTo(service.expectedKey);
        assertThat(push.toString() + other.get()).doesNotContain(given);
        assertThat(new PushKeys(sql, subscriptions.with(push)).get().extractPublicKeyInUncompressedFormAsString())
                .isEqualTo(service.expectedKey);
    }

    private static TimeWindow inDays(int days) {
        var from = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(days))
                .plus(Duration.ofHours(12));
        return new TimeWindow(from, from.plusSeconds(7200));
    }
}
