package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Language;
import dev.fixpoint.testing.CoreTest;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Real database, real SMTP server, real gateway; only time is made. */
@CoreTest
@Import(Appointments.class)
class MessageSenderTest extends SendingBench {
    @Autowired
    private CustomerMessages told;

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
}
