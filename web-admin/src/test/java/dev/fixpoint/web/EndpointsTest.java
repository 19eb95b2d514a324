package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.identity.Role;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Calls every endpoint of the running application as every role and as nobody, and compares with endpoints.csv. */
@WebTest
class EndpointsTest {
    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Test
    void every_endpoint_is_declared_and_no_other() throws IOException {
        assertThat(running())
                .isNotEmpty()
                .containsExactlyElementsOf(new TreeSet<>(declared().keySet()));
    }

    @Test
    void every_endpoint_lets_in_exactly_whom_it_declares() throws IOException {
        var clients = new EnumMap<Role, TestClient>(Role.class);
        for (var role : Role.values()) {
            clients.put(role, TestClient.on(port).withToken(people.tokenOf(role, town.headquarters())));
        }
        var wrong = new ArrayList<String>();

        for (var endpoint : declared().entrySet()) {
            for (var client : clients.entrySet()) {
                var status = call(endpoint.getKey(), client.getValue());
                var allowed = endpoint.getValue().contains("ANYONE")
                        || endpoint.getValue().contains("SIGNED_IN")
                        || endpoint.getValue().contains(client.getKey().name());
                if (status >= 500 || allowed == (status == FORBIDDEN) || status == UNAUTHENTICATED) {
                    wrong.add("%s as %s: %d".formatted(endpoint.getKey(), client.getKey(), status));
                }
            }
            var status = call(endpoint.getKey(), TestClient.on(port));
            var open = endpoint.getValue().contains("ANYONE");
            var refused = status == UNAUTHENTICATED || status == FORBIDDEN;
            if (status >= 500 || (!open && !refused)) {
                wrong.add("%s as nobody: %d".formatted(endpoint.getKey(), status));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static int call(String endpoint, TestClient client) {
        var method = endpoint.substring(0, endpoint.indexOf(' '));
        var path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replaceAll("\\{(number|z|x|y)}", "1")
                .replace("{kind}", "customers")
                .replaceAll("\\{[^}]+}", SOME_ID);
        var body = method.equals("GET") || method.equals("DELETE") ? null : "{}".getBytes(StandardCharsets.UTF_8);
        return client.send(method, path, body).status();
    }

    private Set<String> running() {
        return endpoints.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("dev.fixpoint"))
                .filter(e -> !e.getKey().getPatternValues().contains("/error"))
                .flatMap(e -> e.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(m -> e.getKey().getPatternValues().stream().map(p -> m + " " + p)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> declared() throws IOException {
        var declared = new LinkedHashMap<String, Set<String>>();
        try (var file = EndpointsTest.class.getResourceAsStream("/endpoints.csv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (var line : lines.subList(1, lines.size())) {
                var parts = line.split(",", 2);
                declared.put(parts[0], Set.copyOf(Arrays.asList(parts[1].split(" "))));
            }
        }
        return declared;
    }
}
