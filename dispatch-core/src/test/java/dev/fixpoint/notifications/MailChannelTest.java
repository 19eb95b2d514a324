package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real SMTP server. */
class MailChannelTest {
    private final MailServer server = new MailServer();
    private final MailChannel channel =
            new MailChannel(server.sender(), new SenderAddress("云洲服务 <service@yunzhou.example>"), Clock.systemUTC());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_confirmation_is_text_and_html_with_a_calendar_file() throws Exception {
        var outcome = channel.send(mail("wang@mail.example", "您好，<王芳>"));

        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        var mail = server.receivedBy("wang@mail.example").getFirst().content();
        var parts = partsOf(mail);
        assertThat(mail.getSubject()).isEqualTo("预约已确认");
        assertThat(parts.get("text/plain")).isEqualTo("您好，<王芳>");
        assertThat(parts.get("text/html")).contains("您好，&lt;王芳&gt;", "lang=\"zh-CN\"");
        assertThat(parts.get("text/calendar")).contains("BEGIN:VCALENDAR", "METHOD:PUBLISH");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_same_message_sent_again_has_the_same_message_id() throws Exception {
        var message = mail("twice@mail.example", "x");

        channel.send(message);
        channel.send(message);

        var ids = server.receivedBy("twice@mail.example").stream()
                .map(m -> id(m.content()))
                .distinct();
        assertThat(ids).containsExactly("<" + message.id().value() + "@yunzhou.example>");
    }

    @Test
    void a_recipient_refused_for_good_is_not_tried_again() {
        server.answerRecipients(550);

        assertThat(channel.send(mail("nobody@mail.example", "x")))
                .isInstanceOfSatisfying(
                        Outcome.Never.class, o -> assertThat(o.detail()).contains("550"));
    }

    @Test
    void a_recipient_refused_for_now_is_tried_again() {
        server.answerRecipients(451);

        assertThat(channel.send(mail("greylisted@mail.example", "x"))).isInstanceOf(Outcome.Later.class);
    }

    @Test
    void a_server_that_takes_no_mail_now_or_is_away_is_tried_again() {
        server.answerData(554);
        assertThat(channel.send(mail("a@mail.example", "x"))).isInstanceOf(Outcome.Later.class);

        server.close();
        assertThat(channel.send(mail("a@mail.example", "x"))).isInstanceOf(Outcome.Later.class);
    }

    @Test
    void a_server_that_falls_silent_may_have_taken_it() {
        server.fallSilent();

        assertThat(channel.send(mail("perhaps@mail.example", "x"))).isInstanceOf(Outcome.Unanswered.class);
        assertThat(server.receivedBy("perhaps@mail.example")).hasSize(1);
    }

    @Test
    void an_address_that_is_none_reaches_no_server() {
        assertThat(channel.send(mail("a@mail.example\r\nBcc: all@mail.example", "x")))
                .isInstanceOf(Outcome.Never.class);
        assertThat(channel.send(mail("not an address", "x"))).isInstanceOf(Outcome.Never.class);
    }

    private static OutgoingMessage mail(String to, String body) {
        var from = ZonedDateTime.parse("2026-11-26T09:00:00+08:00[Asia/Shanghai]");
        var event = new CalendarEvent(
                "1@fixpoint",
                0,
                CalendarEvent.Status.CONFIRMED,
                from,
                from.plusHours(2),
                Instant.EPOCH,
                "空调维修",
                "",
                "望湖路18号",
                null);
        var host = new CalendarFile.Host("云洲服务", URI.create("mailto:service@yunzhou.example"));
        return new OutgoingMessage(
                MessageId.next(),
                Channel.EMAIL,
                to,
                Language.ZH,
                new MessageText("预约已确认", body),
                CalendarFile.publishing(List.of(event), host),
                Instant.EPOCH,
                false);
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The leaves of a message by their type without parameters. */
    private static Map<String, String> partsOf(Part part) throws Exception {
        var found = new LinkedHashMap<String, String>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                found.putAll(partsOf(several.getBodyPart(i)));
            }
        } else {
            var text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            found.put(part.getContentType().replaceAll(";[\\s\\S]*", ""), text);
        }
        return found;
    }
}
