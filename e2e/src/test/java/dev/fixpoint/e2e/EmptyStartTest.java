package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmptyStartTest {
    private static final Pattern PRINTED = Pattern.compile("First administrator: (\\S+) / (\\S+)");

    @Test
    void an_empty_start_prints_the_first_administrator_who_can_sign_in() {
        try (var product = Product.start(Database.fresh(), "--fixpoint.demo.size=none")) {
            var printed = PRINTED.matcher(product.output());

            assertThat(printed.find()).isTrue();
            var login = Map.of("username", printed.group(1), "password", printed.group(2));
            var token = product.client().post("/api/v1/tokens", login).json().path("accessToken");
            var users = product.client().withToken(token.asString()).get("/api/v1/users");
            assertThat(users.json().path("items").findValuesAsString("username")).containsExactly("admin");
        }
    }
}
