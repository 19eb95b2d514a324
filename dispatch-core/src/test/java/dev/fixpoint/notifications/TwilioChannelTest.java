package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Language;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Against a real HTTP server that speaks Twilio's protocol. */
class TwilioChannelTest {
    private final SmsGateway gateway = new SmsGateway();
    private final TwilioChannel channel = new TwilioChannel(gateway.account(), JsonMapper.shared());

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_text_goes_to_the_number_with_its_country_from_the_accounts_number() {
        var outcome = channel.send(sms("154 0000 0001", "【云洲】您好 & 再见+=%", false));

        assertThat(outcome)
                .isEqualTo(new Outcome.Accepted(gateway.taken.getFirst().sid(), true));
        assertThat(gateway.taken).singleElement().satisfies(s -> {
            assertThat(s.to()).isEqualTo("+8615400000001");
            assertThat(s.from()).isEqualTo("+15005550006");
            assertThat(s.body()).isEqualTo("【云洲】您好 & 再见+=%");
        });
    }

    @Test
    void a_wrong_secret_sends_nothing_and_is_tried_again() {
        var other = new TwilioChannel(gateway.account("wrong"), JsonMapper.shared());

        assertThat(other.send(sms("154", "x", false)))
                .isInstanceOfSatisfying(
                        Outcome.Later.class, o -> assertThat(o.detail()).isEqualTo("401 20003 Authenticate"));
        assertThat(gateway.taken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, Never, '{\"code\":21211,\"message\":\"Invalid To\",\"status\":400}'",
        "429, Later, '{\"code\":20429,\"message\":\"Too Many Requests\",\"status\":429}'",
        "500, Unanswered, <html>oops</html>",
        "503, Unanswered, ''"
    })
    void what_the_gateway_answers_decides_whether_it_is_tried_again(int status, String outcome, String body) {
        gateway.trouble = new SmsGateway.Trouble(false, status, body);

        assertThat(channel.send(sms("154", "x", false)).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void after_a_timeout_the_gateway_is_asked_before_anything_is_sent_again() {
        gateway.trouble = new SmsGateway.Trouble(true, 0, "");
        assertThat(channel.send(sms("154", "taken", false))).isInstanceOf(Outcome.Unanswered.class);
        gateway.trouble = null;

        var again = channel.send(sms("154", "taken", true));

        assertThat(again)
                .isEqualTo(new Outcome.Accepted(gateway.taken.getFirst().sid(), true));
        assertThat(gateway.taken).hasSize(1);
    }

    @Test
    void what_the_gateway_never_got_is_sent_again() {
        gateway.trouble = new SmsGateway.Trouble(false, 0, "");
        channel.send(sms("154", "lost", false));
        gateway.trouble = null;

        channel.send(sms("154", "lost", true));

        assertThat(gateway.takenFor("+86154")).hasSize(1);
    }

    @Test
    void an_older_message_of_the_same_text_is_not_taken_for_it() {
        channel.send(sms("154", "same", false));

        var later = new OutgoingMessage(
                MessageId.next(),
                Channel.SMS,
                "154",
                Language.ZH,
                new MessageText(null, "same"),
                null,
                Instant.now().plusSeconds(600),
                true);
        channel.send(later);

        assertThat(gateway.taken).hasSize(2);
    }

    @Test
    void a_gateway_that_is_away_certainly_did_not_get_it() {
        gateway.close();

        assertThat(channel.send(sms("154", "x", false))).isInstanceOf(Outcome.Later.class);
    }

    @ParameterizedTest
    @CsvSource({"delivered, Delivered", "sent, Pending", "undelivered, Undelivered"})
    void the_gateway_says_whether_it_arrived(String status, String receipt) {
        var sent = (Outcome.Accepted) channel.send(sms("154", "x", false));
        gateway.status = status;

        assertThat(channel.receipt(sent.providerId()).getClass().getSimpleName())
                .isEqualTo(receipt);
    }

    private static OutgoingMessage sms(String to, String body, boolean uncertain) {
        return new OutgoingMessage(
                MessageId.next(),
                Channel.SMS,
                to,
                Language.ZH,
                new MessageText(null, body),
                null,
                Instant.now().minusSeconds(30),
                uncertain);
    }
}
