package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Language;
import dev.fixpoint.testing.CoreTest;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What becomes of messages when providers and workers fail. */
@CoreTest
@Import(Appointments.class)
class SendingFaultsTest extends SendingBench {
    @Autowired
    private Notifications notifications;

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
}
