package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.StoppedClock;
import dev.fixpoint.visits.VisitPromised;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written when something happens. */
@CoreTest
@Import(Appointments.class)
class CustomerNoticesTest {
    private static final TimeWindow WINDOW = inDays(5);

    @Autowired
    private Appointments appointments;

    @Autowired
    private CalendarEntries calendar;

    @Autowired
    private VisitFactsReading facts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Reminders reminders;

    @Autowired
    private PushDeviceRows devices;

    @Autowired
    private Calendars calendars;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void nothingWaits() {
        sql.sql("delete from message").update();
    }

    @Test
    void a_promise_is_confirmed_and_reminded_of_by_every_way_the_customer_can_be_reached() {
        var made = appointments.open("王芳", Language.ZH, "wang@mail.example");

        appointments.promise(made, WINDOW);

        assertThat(appointments.said(made))
                .containsExactlyInAnyOrder(
                        "CONFIRMED EMAIL WAITING",
                        "CONFIRMED SMS WAITING",
                        "REMINDER EMAIL WAITING",
                        "REMINDER SMS WAITING");
    }

    @Test
    void messages_are_there_only_if_what_they_tell_is() {
        var made = appointments.open("王芳", Language.ZH, null);

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new VisitPromised(made.visit(), WINDOW));
            status.setRollbackOnly();
        });

        assertThat(appointments.messages(made)).isEmpty();
        assertThat(calendars.file(made.visit())).isEmpty();
        assertThatThrownBy(() -> events.publishEvent(new VisitPromised(made.visit(), WINDOW)))
                .as("there is no transaction to write them in")
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_same_promise_told_twice_is_one_message() {
        var made = appointments.promised(WINDOW);

        appointments.promise(made, WINDOW);

        assertThat(appointments.said(made)).containsExactly("CONFIRMED SMS WAITING", "REMINDER SMS WAITING");
    }

    @Test
    void the_database_refuses_the_same_message_to_the_same_person() {
        var made = appointments.promised(WINDOW);

        assertThatThrownBy(
                        () -> sql.sql("""
                                insert into message (id, kind, channel, visit_id, customer_id, sequence, language, state,
                                    created_at, due_at, expires_at)
                                select gen_random_uuid(), kind, channel, visit_id, customer_id, sequence, language, state,
                                    created_at, due_at, expires_at
                                from message where visit_id = :visit""").param("visit", made.visit().value()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("message_once_uk");
    }

    @Test
    void a_change_before_anything_was_sent_leaves_one_confirmation_of_the_last_time() {
        var made = appointments.promised(WINDOW);

        appointments.promise(made, inDays(6));
        appointments.promise(made, inDays(7));

        assertThat(appointments.said(made).stream().filter(m -> m.endsWith("WAITING")))
                .containsExactly("CONFIRMED SMS WAITING", "REMINDER SMS WAITING");
        assertThat(calendars.file(made.visit()).orElseThrow().content()).contains("SEQUENCE:2");
    }

    @Test
    void a_change_after_the_confirmation_went_out_is_told_as_a_change() {
        var made = appointments.promised(WINDOW);
        sql.sql("update message set state = 'SENT', attempts = 1, sent_at = now() where visit_id = :visit"
                        + " and kind = 'CONFIRMED'")
                .param("visit", made.visit().value())
                .update();

        appointments.promise(made, inDays(6));

        assertThat(appointments.said(made))
                .containsExactly(
                        "CONFIRMED SMS SENT", "REMINDER SMS DROPPED", "CHANGED SMS WAITING", "REMINDER SMS WAITING");
    }

    @Test
    void a_cancellation_is_told_and_nothing_else_any_more() {
        var made = appointments.promised(WINDOW);

        appointments.cancel(made);

        assertThat(appointments.said(made))
                .containsExactly("CONFIRMED SMS DROPPED", "REMINDER SMS DROPPED", "CANCELLED SMS WAITING");
        var file = calendars.file(made.visit()).orElseThrow();
        assertThat(file.method()).isEqualTo("CANCEL");
        assertThat(file.content()).contains("SEQUENCE:1", "UID:" + made.visit().value() + "@fixpoint");
    }

    @Test
    void nobody_is_told_of_a_visit_they_never_heard_of() {
        var made = appointments.open("王芳", Language.ZH, null);

        appointments.cancel(made);

        assertThat(appointments.messages(made)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // eight in the morning of the 26th in Shanghai is still the 25th in New York
        "Asia/Shanghai, 2026-11-26T00:00:00Z, 2026-11-25T10:00:00Z",
        "America/New_York, 2026-11-26T00:00:00Z, 2026-11-24T23:00:00Z",
        // the clocks go back in the night between
        "Europe/Berlin, 2026-10-25T08:00:00Z, 2026-10-24T16:00:00Z"
    })
    void a_reminder_goes_out_at_six_in_the_evening_before_on_the_sites_clocks(String zone, Instant from, Instant due) {
        var made = appointments.open("王芳", Language.ZH, null);
        putOnClocks(made, zone);

        promiseAt(due.minus(Duration.ofDays(3)), made, new TimeWindow(from, from.plusSeconds(7200)));

        assertThat(reminderOf(made)).isEqualTo(due);
    }

    @Test
    void who_books_after_that_hour_is_not_reminded() {
        var made = appointments.open("王芳", Language.ZH, null);
        putOnClocks(made, "Asia/Shanghai");
        var from = Instant.parse("2026-11-26T01:00:00Z");

        promiseAt(Instant.parse("2026-11-25T10:00:00Z"), made, new TimeWindow(from, from.plusSeconds(7200)));

        assertThat(appointments.said(made)).containsExactly("CONFIRMED SMS WAITING");
    }

    private void promiseAt(Instant now, Appointments.Made made, TimeWindow window) {
        var notices = new CustomerNotices(calendar, facts, outbox, reminders, devices, new StoppedClock(now));
        transaction.executeWithoutResult(_ -> notices.on(new VisitPromised(made.visit(), window)));
    }

    private void putOnClocks(Appointments.Made made, String zone) {
        sql.sql("update territory set zone = :zone where id = :id")
                .param("zone", zone)
                .param("id", made.place().territory().value())
                .update();
    }

    private Instant reminderOf(Appointments.Made made) {
        return sql.sql("select due_at from message where visit_id = :visit and kind = 'REMINDER'")
                .param("visit", made.visit().value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static TimeWindow inDays(int days) {
        var from = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(days));
        return new TimeWindow(from, from.plusSeconds(7200));
    }
}
