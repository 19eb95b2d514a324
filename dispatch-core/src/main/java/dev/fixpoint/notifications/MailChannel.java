package dev.fixpoint.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * E-mail by SMTP. A server's word is final only where it refuses the recipient (RFC 5321, 5yz to RCPT). A message that is
 * sent again has the same Message-ID, by which mailboxes that look for copies know it.
 */
final class MailChannel implements MessageChannel {
    private final JavaMailSender server;
    private final SenderAddress from;
    private final Clock clock;

    MailChannel(JavaMailSender server, SenderAddress from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        MimeMessage mail;
        try {
            mail = written(message);
        } catch (MessagingException e) {
            return new Outcome.Never(said(e)); // most of all: an address that is none
        }
        try {
            server.send(mail);
            return new Outcome.Accepted(messageId(message), false);
        } catch (MailSendException e) {
            return failure(e);
        } catch (MailException e) {
            return new Outcome.Later(said(e));
        }
    }

    @Override
    public Receipt receipt(String providerId) {
        return new Receipt.Pending(); // SMTP does not say
    }

    private MimeMessage written(OutgoingMessage message) throws MessagingException {
        var mail = server.createMimeMessage();
        var parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        parts.setValidateAddresses(true);
        parts.setFrom(from.written());
        parts.setTo(message.address());
        parts.setSubject(Objects.requireNonNullElse(message.text().subject(), ""));
        parts.setText(message.text().body(), HtmlBody.of(message.text(), message.language()));
        parts.setSentDate(Date.from(clock.instant()));
        var calendar = message.calendar();
        if (calendar != null) {
            parts.addAttachment(
                    "appointment.ics",
                    new ByteArrayResource(calendar.content().getBytes(StandardCharsets.UTF_8)),
                    calendar.contentType());
        }
        mail.setHeader("Message-ID", messageId(message));
        mail.setHeader("Content-Language", message.language().tag());
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private String messageId(OutgoingMessage message) {
        return "<%s@%s>".formatted(message.id().value(), from.domain());
    }

    /** The server's word counts; where the connection broke off it may have taken the message. */
    private static Outcome failure(MailSendException exception) {
        var said = said(exception);
        if (exception.getCause() != null) {
            return new Outcome.Later(said); // there was no connection at all
        }
        return switch (exception.getFailedMessages().values().iterator().next()) {
            case SendFailedException refused when refusesRecipient(refused) -> new Outcome.Never(said);
            case SendFailedException _ -> new Outcome.Later(said);
            default -> new Outcome.Unanswered(said);
        };
    }

    private static boolean refusesRecipient(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    /** The innermost words are the server's own. */
    private static String said(Exception exception) {
        Throwable inner = exception instanceof MailSendException sending
                        && !sending.getFailedMessages().isEmpty()
                ? sending.getFailedMessages().values().iterator().next()
                : exception;
        while (inner instanceof MessagingException m && m.getNextException() != null) {
            inner = m.getNextException();
        }
        return Objects.requireNonNullElse(inner.getMessage(), inner.getClass().getSimpleName())
                .strip();
    }
}
