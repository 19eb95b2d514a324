package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Language;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Against a real HTTP server that speaks Twilio's protocol. */
class OneTimeCodesTest {
    private final SmsGateway gateway = new SmsGateway();
    private final OneTimeCodes codes = new OneTimeCodes(
            new Channels(List.of(new TwilioChannel(gateway.account(), JsonMapper.shared()))), Clock.systemUTC());

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_code_goes_out_at_once_in_the_customers_language() {
        assertThat(codes.deliver("154 0000 0001", "012345", Language.ZH)).isTrue();
        assertThat(codes.deliver("154 0000 0002", "012345", Language.EN)).isTrue();

        assertThat(gateway.takenFor("+8615400000001"))
                .singleElement()
                .satisfies(s -> assertThat(s.body()).contains("012345").contains("验证码"));
        assertThat(gateway.takenFor("+8615400000002"))
                .singleElement()
                .satisfies(s -> assertThat(s.body()).contains("012345").contains("Your booking code"));
    }

    @Test
    void a_number_the_gateway_refuses_is_told() {
        gateway.trouble =
                new SmsGateway.Trouble(false, 400, "{\"code\":21211,\"message\":\"Invalid To\",\"status\":400}");

        assertThat(codes.deliver("154", "012345", Language.ZH)).isFalse();
    }

    @Test
    void where_no_channel_leads_nothing_is_on_its_way() {
        assertThat(codes.deliver("somebody@example.org", "012345", Language.EN)).isFalse();
        assertThat(gateway.taken).isEmpty();
    }
}
