package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.Refusal;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushEndpointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish",
                "",
                "//push.example/x",
                "http://8.8.8.8/x",
                "ftp://8.8.8.8/x",
                "https://8.8.8.8:8443/x",
                "https://user@8.8.8.8/x",
                "https://8.8.8.8/x#y",
                "https://localhost/x",
                "https://127.0.0.1/x",
                "https://10.1.2.3/x",
                "https://172.16.0.1/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/x",
                "https://0.0.0.0/x",
                "https://255.255.255.255/x",
                "https://[::1]/x",
                "https://[fe80::1]/x",
                "https://[fd00::1]/x",
                "https://[::ffff:10.0.0.1]/x",
                "https://[64:ff9b::a00:1]/x",
                "https://[2002:a00:1::]/x"
            })
    void what_is_no_public_https_address_is_refused_at_its_field(String endpoint) {
        var refusal = catchThrowableOfType(Refusal.class, () -> new PushEndpoints(false).check(endpoint));

        assertThat(refusal.type().slug()).isEqualTo("push-endpoint");
        assertThat(refusal.invalidFields().getFirst().field()).isEqualTo("endpoint");
        assertThat(refusal.detail().en()).contains("Turn notifications on again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/fcm/send/x", "https://8.8.8.8:443/x", "https://[2001:4860:4860::8888]/x"})
    void public_addresses_are_taken(String endpoint) {
        assertThatCode(() -> new PushEndpoints(false).check(endpoint)).doesNotThrowAnyException();
    }

    @Test
    void a_name_that_leads_inside_when_it_is_to_be_sent_to_is_not_sent_to() throws Exception {
        assertThat(new PushEndpoints(false).maySend(URI.create("https://localhost/x")))
                .isFalse();
    }

    @Test
    void plain_http_is_for_this_machine_alone_and_only_where_that_is_set() {
        var open = new PushEndpoints(true);

        assertThatCode(() -> open.check("http://127.0.0.1:9/x")).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Refusal.class, () -> open.check("http://10.0.0.1/x")))
                .isNotNull();
    }
}
