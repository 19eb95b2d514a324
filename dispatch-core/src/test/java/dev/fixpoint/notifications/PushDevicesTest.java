package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which devices are told of a visit. */
@CoreTest
@Import({Appointments.class, Subscriptions.class})
class PushDevicesTest {
    private final PushService service = new PushService();

    @Autowired
    private Appointments appointments;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private PushDeviceRows rows;

    @Autowired
    private PushKeys keys;

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
    void a_device_added_after_the_promise_is_reminded_and_told_of_the_next_one_as_a_change() {
        var made = appointments.promised(inDays(5));
        subscriptions.added(service, made);
        assertThat(subscriptions.said(made)).containsExactly("REMINDER PUSH WAITING");

        appointments.promise(made, inDays(6));

        assertThat(subscriptions.said(made)).contains("CHANGED PUSH WAITING").noneMatch(m -> m.startsWith("CONFIRMED"));
    }

    @Test
    void a_device_taken_away_hears_nothing_more_until_it_is_added_again() {
        var made = appointments.promised(inDays(5));
        var phone = subscriptions.added(service, made);

        subscriptions.devices().remove(made.visit(), phone.id());
        subscriptions.devices().remove(made.visit(), phone.id());
        assertThat(subscriptions.said(made)).isEmpty();
        appointments.cancel(made);
        assertThat(subscriptions.said(made)).isEmpty();

        var moved = appointments.promised(inDays(5));
        subscriptions.devices().add(moved.visit(), phone);
        subscriptions.devices().remove(moved.visit(), phone.id());
        subscriptions.devices().add(moved.visit(), phone);
        assertThat(subscriptions.said(moved)).containsExactly("REMINDER PUSH WAITING");
    }

    @Test
    void a_device_clicked_twice_is_there_once_and_an_eleventh_is_refused_also_at_the_same_time() {
        var made = appointments.promised(inDays(5));
        var twice = service.subscribed();
        subscriptions.devices().add(made.visit(), twice);
        subscriptions.devices().add(made.visit(), twice);

        var refused = IntStream.range(0, 12)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                        Refusal.class, () -> subscriptions.devices().add(made.visit(), service.subscribed()))))
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
        var phone = subscriptions.added(service, made);

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

        assertThat(catchThrowableOfType(Refusal.class, () -> subscriptions.added(service, made))
                        .type()
                        .slug())
                .isEqualTo("nothing-to-tell");
    }

    @Test
    void the_devices_of_a_visit_that_is_over_are_forgotten_when_all_is_told() {
        var over = appointments.promised(inDays(5));
        var open = appointments.promised(inDays(5));
        subscriptions.added(service, over);
        subscriptions.added(service, open);
        appointments.cancel(over);

        rows.forgetOver();
        assertThat(rows.of(over.visit()))
                .as("the cancellation has not been told")
                .hasSize(1);
        subscriptions.sender(new StoppedClock(Instant.now().plusSeconds(60))).sendDue();
        rows.forgetOver();

        assertThat(rows.of(over.visit())).isEmpty();
        assertThat(rows.of(open.visit())).hasSize(1);
    }

    private String refused(Appointments.Made made, PushDevice device) {
        return catchThrowableOfType(Refusal.class, () -> subscriptions.devices().add(made.visit(), device))
                .invalidFields()
                .getFirst()
                .field();
    }

    private void change(PushDevice device, String change) {
        sql.sql("update push_device set " + change + " where device = :device")
                .param("device", device.id().value())
                .update();
    }

    private static TimeWindow inDays(int days) {
        var from = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(days))
                .plus(Duration.ofHours(12));
        return new TimeWindow(from, from.plusSeconds(7200));
    }
}
