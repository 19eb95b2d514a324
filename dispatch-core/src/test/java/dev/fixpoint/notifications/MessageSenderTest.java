package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.StoppedClock;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Real database, real SMTP server, real gateway; only time is made. */
@CoreTest
@Import(Appointments.class)
class MessageSenderTest {
    private final MailServer mailServer = new MailServer();
    private final SmsGateway gateway = new SmsGateway();
    private final StoppedClock clock = new StoppedClock(Instant.now().plusSeconds(600));
    private final MailChannel mail =
            new MailChannel(mailServer.sender(), new SenderAddress("service@yunzhou.example"), clock);
    private final TwilioChannel sms = new TwilioChannel(gateway.account(), JsonMapper.shared());

    @Autowired
    private Appointments appointments;

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
    private CustomerMessages told;

    @Autowired
    private Notifications notifications;

    @Autowired
    private PushDeviceRows devices;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void nothingWaits() {
        sql.sql("delete from message").update();
    }

    @AfterEach
    void stop() {
        mailServer.close();
        gateway.close();
    }

    @Test
    void a_customer_sees_what_was_told_about_this_visit_and_nothing_else() {
        var wang = appointments.open("王芳", Language.ZH, "wang@mail.example");
        var smith = appointments.open("Ann Smith", Language.EN, null);
        appointments.promise(wang, inDays(5));
        assertThat(told.about(wang.visit())).as("not sent yet").isEmpty();

        sender().sendDue();
        appointments.promise(smith, inDays(5));

        assertThat(told.about(wang.visit()))
                .extracting(m -> m.kind() + " " + m.channel() + " " + m.arrival())
                .containsExactlyInAnyOrder("CONFIRMED SMS SENT", "CONFIRMED EMAIL SENT");
        assertThat(told.about(wang.visit()))
                .allSatisfy(m -> assertThat(m.body()).contains("测试路1号"));
        assertThat(told.about(smith.visit())).isEmpty();
    }

    @Test
    void each_customer_is_told_in_their_language_by_each_way() throws Exception {
        var wang = appointments.open("王芳", Language.ZH, "wang@mail.example");
        var smith = appointments.open("Ann Smith", Language.EN, "smith@mail.example");
        appointments.promise(wang, inDays(5));
        appointments.promise(smith, inDays(5));

        sender().sendDue();

        assertThat(gateway.takenFor(wang.e164()).getFirst().body()).contains("已确认", "测试路1号");
        assertThat(gateway.takenFor(smith.e164()).getFirst().body()).contains("confirmed for", "maintenance");
        var toWang = mailServer.receivedBy("wang@mail.example").getFirst().content();
        var toSmith = mailServer.receivedBy("smith@mail.example").getFirst().content();
        assertThat(toWang.getSubject()).startsWith("预约已确认");
        assertThat(toSmith.getSubject()).startsWith("Confirmed:");
        assertThat(toSmith.getHeader("Content-Language")).containsExactly("en");
        assertThat(appointments.said(wang)).contains("CONFIRMED EMAIL SENT", "CONFIRMED SMS SENT");
    }

    @Test
    void a_script_in_a_customers_name_arrives_as_text() throws Exception {
        var made =
                appointments.open("<script>alert(1)</script>\r\nBcc: all@mail.example", Language.EN, "x@mail.example");
        appointments.promise(made, inDays(5));

        sender().sendDue();

        var raw = new ByteArrayOutputStream();
        mailServer.receivedBy("x@mail.example").getFirst().content().writeTo(raw);
        assertThat(raw.toString()).contains("&lt;script&gt;alert(1)&lt;/script&gt; Bcc: all@mail.example");
        assertThat(raw.toString().split("text/html")[1]).doesNotContain("<script");
        assertThat(mailServer.receivedBy("all@mail.example")).isEmpty();
    }

    @Test
    void a_gateway_that_does_not_answer_keeps_no_email_waiting() {
        var made = appointments.open("王芳", Language.ZH, "quick@mail.example");
        appointments.promise(made, inDays(5));
        gateway.trouble = new SmsGateway.Trouble(false, 0, "");

        sender().sendDue();

        assertThat(mailServer.receivedBy("quick@mail.example")).hasSize(1);
        assertThat(appointments.said(made)).contains("CONFIRMED EMAIL SENT", "CONFIRMED SMS FAILED");
    }

    @Test
    void two_workers_at_once_send_each_message_once() {
        var made = IntStream.range(0, 30)
                .mapToObj(_ -> appointments.promised(inDays(5)))
                .toList();

        var one = CompletableFuture.runAsync(() -> sender().sendDue());
        var other = CompletableFuture.runAsync(() -> sender().sendDue());
        CompletableFuture.allOf(one, other).join();

        assertThat(made).allSatisfy(m -> assertThat(gateway.takenFor(m.e164())).hasSize(1));
        assertThat(made).allSatisfy(m -> assertThat(appointments.said(m)).contains("CONFIRMED SMS SENT"));
    }

    @Test
    void what_a_dead_worker_had_claimed_is_sent_when_its_lease_ends() {
        var made = appointments.promised(inDays(5));
        queue.claim(10, clock.instant(), Channel.SMS);

        sender().sendDue();
        assertThat(gateway.takenFor(made.e164())).isEmpty();
        clock.pass(MessageQueue.LEASE);
        sender().sendDue();

        assertThat(gateway.takenFor(made.e164())).hasSize(1);
        assertThat(appointments.said(made)).contains("CONFIRMED SMS SENT");
    }

    @Test
    void a_worker_that_dies_between_sending_and_writing_it_down_makes_no_second_text_message() {
        var made = appointments.promised(inDays(5));
        sender(new Dying(sms)).sendDue();
        assertThat(appointments.said(made)).contains("CONFIRMED SMS SENDING");

        clock.pass(MessageQueue.LEASE);
        sender().sendDue();

        assertThat(gateway.takenFor(made.e164())).hasSize(1);
        assertThat(appointments.said(made)).contains("CONFIRMED SMS SENT");
    }

    @Test
    void an_email_that_may_have_been_sent_goes_again_with_the_same_id_and_text() throws Exception {
        var made = appointments.open("王芳", Language.ZH, "twice@mail.example");
        appointments.promise(made, inDays(5));
        sender(new Dying(mail), sms).sendDue();
        sql.sql("update customer set name = '王芳芳' where phone = :phone")
                .param("phone", made.phone())
                .update();

        clock.pass(MessageQueue.LEASE);
        sender().sendDue();

        var both = mailServer.receivedBy("twice@mail.example");
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().content().getMessageID())
                .isEqualTo(both.getLast().content().getMessageID());
        assertThat(bodyOf(made)).contains("王芳，您好").doesNotContain("王芳芳");
    }

    @Test
    void a_gateway_in_trouble_is_tried_eight_times_with_growing_pauses_and_then_given_up() {
        var made = appointments.promised(inDays(9));
        gateway.trouble = new SmsGateway.Trouble(false, 429, "{\"code\":20429,\"message\":\"Too Many Requests\"}");
        var pauses = new ArrayList<Duration>();

        for (int attempt = 1; attempt <= BackOff.ATTEMPTS; attempt++) {
            sender().sendDue();
            BackOff.after(attempt).ifPresent(pause -> {
                pauses.add(pause);
                clock.pass(pause.minusSeconds(1));
                sender().sendDue();
                clock.pass(Duration.ofSeconds(1));
            });
        }

        assertThat(pauses).isSorted().hasSize(7);
        assertThat(gateway.requests).filteredOn(r -> r.startsWith("POST")).hasSize(8);
        assertThat(confirmation(made))
                .satisfies(m -> assertThat(m.state()).isEqualTo("DEAD"))
                .satisfies(m -> assertThat(m.reason()).isEqualTo("UNREACHABLE"));
    }

    @Test
    void a_gateway_that_recovers_gets_the_message_once() {
        var made = appointments.promised(inDays(5));
        gateway.trouble = new SmsGateway.Trouble(true, 503, "busy");
        sender().sendDue();
        assertThat(appointments.said(made)).contains("CONFIRMED SMS FAILED");
        gateway.trouble = null;

        clock.pass(Duration.ofMinutes(1));
        sender().sendDue();

        assertThat(gateway.takenFor(made.e164()))
                .as("it had taken it before it said it was busy")
                .hasSize(1);
        assertThat(appointments.said(made)).contains("CONFIRMED SMS SENT");
    }

    @Test
    void a_dead_letter_is_sent_again_on_request_with_the_corrected_number() {
        var made = appointments.promised(inDays(5));
        gateway.trouble = new SmsGateway.Trouble(false, 400, "{\"code\":21211,\"message\":\"Invalid To\"}");
        sender().sendDue();
        assertThat(confirmation(made).state()).isEqualTo("DEAD");
        gateway.trouble = null;
        sql.sql("update customer set phone = '15477770000' where phone = :phone")
                .param("phone", made.phone())
                .update();

        var id = new MessageId(confirmation(made).id());
        var seen = notifications.get(id, made.place().unit()).version();
        notifications.resend(id, seen, made.place().unit());
        sender().sendDue();

        assertThat(gateway.takenFor("+8615477770000")).hasSize(1);
        assertThat(confirmation(made).state()).isEqualTo("SENT");
    }

    @Test
    void without_a_channel_messages_are_kept_and_go_out_once_there_is_one() {
        var made = appointments.promised(inDays(5));

        sender(new MessageChannel[0]).sendDue();
        assertThat(appointments.said(made)).contains("CONFIRMED SMS NO_CHANNEL");
        sender().sendDue();

        assertThat(appointments.said(made)).contains("CONFIRMED SMS SENT");
    }

    @Test
    void what_was_kept_until_it_was_over_does_not_go_out_with_a_new_channel() {
        var made = appointments.promised(inDays(5));
        sender(new MessageChannel[0]).sendDue();

        clock.pass(Duration.ofDays(6));
        sender().sendDue();

        assertThat(gateway.takenFor(made.e164())).isEmpty();
        assertThat(confirmation(made).reason()).isEqualTo("TOO_LATE");
    }

    @Test
    void what_lay_until_it_was_over_is_not_sent() {
        var made = appointments.promised(inDays(5));

        clock.pass(Duration.ofDays(6));
        sender().sendDue();

        assertThat(gateway.takenFor(made.e164())).isEmpty();
        assertThat(appointments.said(made)).containsExactly("CONFIRMED SMS DROPPED", "REMINDER SMS DROPPED");
    }

    @Test
    void a_reminder_is_sent_the_day_before_and_not_of_a_cancelled_or_moved_visit() {
        var stays = appointments.promised(inDays(5));
        var cancelled = appointments.promised(inDays(5));
        var moved = appointments.promised(inDays(5));
        sender().sendDue();
        appointments.cancel(cancelled);
        appointments.promise(moved, inDays(20));
        sender().sendDue();

        clock.set(inDays(5).from().minus(Duration.ofHours(17))); // seven in the evening before, in UTC
        sender().sendDue();

        assertThat(appointments.said(stays)).contains("REMINDER SMS SENT");
        assertThat(gateway.takenFor(stays.e164()).getLast().body()).contains("提醒");
        assertThat(gateway.takenFor(cancelled.e164()).getLast().body()).contains("已取消");
        assertThat(gateway.takenFor(moved.e164()).getLast().body()).contains("改为");
        assertThat(gateway.taken).filteredOn(s -> s.body().contains("提醒")).hasSize(1);
    }

    @Test
    void a_change_while_the_confirmation_is_being_retried_takes_its_place() {
        var made = appointments.promised(inDays(5));
        var claimed = queue.claim(10, clock.instant(), Channel.SMS); // a slow attempt
        appointments.promise(made, inDays(6));
        claimed.forEach(c -> queue.failed(c, MessageReason.UNREACHABLE, "503", clock.instant()));

        clock.pass(Duration.ofMinutes(2));
        sender().sendDue();

        assertThat(gateway.takenFor(made.e164()))
                .singleElement()
                .satisfies(s -> assertThat(s.body()).contains("改为"));
        assertThat(confirmation(made).reason()).isEqualTo("SUPERSEDED");
    }

    @Test
    void who_lost_the_claim_cannot_undo_what_another_worker_has_done() {
        var made = appointments.promised(inDays(5));
        var slow = queue.claim(10, clock.instant(), Channel.SMS).getFirst();
        clock.pass(MessageQueue.LEASE);
        queue.claim(10, clock.instant(), Channel.SMS);

        queue.dead(slow, MessageReason.REFUSED, "too late to say so");

        assertThat(confirmation(made).state()).isEqualTo("SENDING");
    }

    @Test
    void the_gateway_is_asked_until_it_says_that_the_message_arrived() {
        var arrives = appointments.promised(inDays(5));
        sender().sendDue();

        receipts().askDue();
        assertThat(confirmation(arrives).state()).as("too early to ask").isEqualTo("SENT");
        clock.pass(Duration.ofSeconds(30));
        receipts().askDue();
        gateway.status = "delivered";
        clock.pass(Duration.ofSeconds(30));
        receipts().askDue();

        assertThat(confirmation(arrives).state()).isEqualTo("DELIVERED");
    }

    @Test
    void what_the_gateway_could_not_deliver_is_shown_as_given_up() {
        var made = appointments.promised(inDays(5));
        sender().sendDue();
        gateway.status = "undelivered";

        clock.pass(Duration.ofSeconds(30));
        receipts().askDue();

        assertThat(confirmation(made).state()).isEqualTo("DEAD");
        assertThat(confirmation(made).reason()).isEqualTo("UNDELIVERED");
    }

    /** Sends, and dies before anybody learns of it. */
    private record Dying(MessageChannel real) implements MessageChannel {
        @Override
        public Channel channel() {
            return real.channel();
        }

        @Override
        public Outcome send(OutgoingMessage message) {
            real.send(message);
            throw new IllegalStateException("the power is gone");
        }

        @Override
        public Receipt receipt(String providerId) {
            return real.receipt(providerId);
        }
    }

    private MessageSender sender(MessageChannel... channels) {
        var preparation = new MessagePreparation(facts, days, templates, calendars, devices, queue, clock);
        return new MessageSender(queue, preparation, new Channels(List.of(channels)), devices, clock);
    }

    private MessageSender sender() {
        return sender(mail, sms);
    }

    private Receipts receipts() {
        return new Receipts(sql, new Channels(List.of(mail, sms)), clock);
    }

    private Appointments.Row confirmation(Appointments.Made made) {
        return appointments.messages(made).stream()
                .filter(m -> m.kind().equals("CONFIRMED"))
                .findFirst()
                .orElseThrow();
    }

    private String bodyOf(Appointments.Made made) {
        return sql.sql("select body from message where visit_id = :visit and kind = 'CONFIRMED' and channel = 'EMAIL'")
                .param("visit", made.visit().value())
                .query(String.class)
                .single();
    }

    /** Noon, so that the reminder of the day before is always at the same distance. */
    private static TimeWindow inDays(int days) {
        var from = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(days))
                .plus(Duration.ofHours(12));
        return new TimeWindow(from, from.plusSeconds(7200));
    }
}
