package dev.fixpoint.notifications;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How customers and technicians are told.
 *
 * @param every pause between two looks for what is due
 * @param reminderAt time of the day before at which a reminder goes out, on the site's clocks
 * @param technicianReminderAt from when on technicians are told of the next day, on the clocks of their territory
 * @param zone clocks of sites outside every territory
 * @param site where customers reach the product, e.g. {@code https://service.example.com}
 * @param mailFrom sender of e-mails; empty: no e-mail is sent. The server is Spring Boot's {@code spring.mail}
 * @param sms the gateway for text messages
 * @param push notifications on customers' devices
 */
@ConfigurationProperties("fixpoint.messages")
record MessageSettings(
        Duration every,
        LocalTime reminderAt,
        LocalTime technicianReminderAt,
        ZoneId zone,
        URI site,
        String mailFrom,
        Sms sms,
        Push push) {
    /** Calendars want an address even where there is none (RFC 5546 asks for an organizer). */
    private static final URI NO_ADDRESS = URI.create("invalid:nomail");

    /** By whom push services can be asked about us (RFC 8292): the sender of e-mails, or where customers reach us. */
    String pushContact() {
        return mailFrom.isBlank() ? site.toString() : "mailto:" + new SenderAddress(mailFrom).address();
    }

    /** Who invites in calendar files. */
    URI organizer() {
        return mailFrom.isBlank() ? NO_ADDRESS : URI.create("mailto:" + new SenderAddress(mailFrom).address());
    }

    /**
     * An account with Twilio, or with whoever speaks its Messages API (2010-04-01).
     *
     * @param url address of the API
     * @param account account identifier; empty: no text message is sent
     * @param token the account's secret; from the environment, never from a file in the repository
     * @param from a number in E.164 form, a short code, or a messaging service ({@code MG…})
     * @param countryCode added to numbers without one, e.g. {@code +86}
     * @param timeout longest wait for an answer
     */
    record Sms(URI url, String account, String token, String from, String countryCode, Duration timeout) {
        boolean isConfigured() {
            return !account.isBlank() && !token.isBlank() && !from.isBlank();
        }
    }

    /**
     * Web Push.
     *
     * @param enabled off: nothing is offered or sent this way
     * @param publicKey our VAPID key, a point of P-256 in base64url; empty: a pair is made and kept in the database
     * @param privateKey its private number in base64url; from the environment, never from a file in the repository
     * @param privateEndpoints whether push services may have addresses that are not public
     * @param timeout longest wait for an answer
     */
    record Push(boolean enabled, String publicKey, String privateKey, boolean privateEndpoints, Duration timeout) {
        Push {
            if (publicKey.isBlank() != privateKey.isBlank()) {
                throw new IllegalArgumentException("fixpoint.messages.push needs both keys or none");
            }
        }

        PushEndpoints endpoints() {
            return new PushEndpoints(privateEndpoints);
        }

        /** Without the private key. */
        @Override
        public String toString() {
            return "push %s".formatted(enabled ? "on" : "off");
        }
    }
}
