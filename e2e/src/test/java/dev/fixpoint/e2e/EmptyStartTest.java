package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmptyStartTest {
    private static final Pattern PRINTED = Pattern.compile("First administrator: (\\S+) / (\\S+)");

    @Test
    void an_empty_start_prints_the_first_administrator_and_a_stop_does_not_wait_for_who_watches() {
        var product = Product.start(Database.fresh(), "--fixpoint.demo.size=none");
        var printed = PRINTED.matcher(product.output());

        assertThat(printed.find()).isTrue();
        var login = Map.of("username", printed.group(1), "password", printed.group(2));
        var token = product.client()
                .post("/api/v1/tokens", login)
                .json()
                .path("accessToken")
                .asString();
        var users = product.client().withToken(token).get("/api/v1/users");
        assertThat(users.json().path("items").findValuesAsString("username")).containsExactly("admin");

        try (var live = new LiveReader(product.port(), token)) {
            await().until(() -> live.lines().contains(":open"));
            product.close(); // fails if it takes longer than anybody would wait
            await().until(() -> live.lines().contains("ended"));
        }
    }
}
