package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.testing.TestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PowerCutTest {
    private static final Duration PLANNED = Duration.ofSeconds(90);
    private static final int BOOKINGS = 30;

    @Test
    void bookings_accepted_before_a_power_cut_are_all_there_after_it_and_get_planned() {
        var database = Database.fresh();
        var accepted = new ArrayList<TestClient.Answer>();
        var requests = new HashMap<String, Map<String, Object>>();
        try (var product = Product.start(database, "--fixpoint.demo.size=small")) {
            var bookings = new Bookings(product.client("agent"));
            for (var customer : bookings.customers(BOOKINGS)) {
                var key = "phone-call-" + accepted.size();
                requests.put(key, bookings.easy(customer));
                accepted.add(bookings.book(requests.get(key), key));
            }
            await().atMost(PLANNED)
                    .until(() ->
                            new Plans(product.client("dispatcher")).states().contains("SOLVING"));
            product.kill();
        }

        try (var product = Product.start(database, "--fixpoint.demo.size=small")) {
            var agent = product.client("agent");
            assertThat(accepted)
                    .allSatisfy(a ->
                            assertThat(agent.get(a.header("Location")).status()).isEqualTo(200));
            var again = new Bookings(agent).book(requests.get("phone-call-7"), "phone-call-7");
            assertThat(again.json().path("id")).isEqualTo(accepted.get(7).json().path("id"));
            await().atMost(PLANNED)
                    .untilAsserted(() -> assertThat(accepted)
                            .extracting(a -> agent.get(a.header("Location"))
                                    .json()
                                    .path("state")
                                    .asString())
                            .containsOnly("CONFIRMED"));
        }
    }
}
