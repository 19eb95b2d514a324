package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The interface description that the front end's types are checked against. After a change of the interface, write it
 * anew: {@code ./mvnw -pl e2e -am verify -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write}
 */
@BrowserTest
class OpenApiTest {
    /** What depends on the port, or on the order in which controllers are found. */
    private static final List<String> ACCIDENTAL = List.of("servers", "operationId", "tags");

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void the_committed_interface_description_is_the_one_served(Office office) throws IOException {
        var answer = office.http("admin").get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        var served = written(answer.json());

        if (System.getProperty("openapi.write") != null) {
            Files.writeString(file(), served);
        }

        assertThat(Files.readString(file()))
                .as("The interface has changed; see OpenApiTest on how to write its description anew")
                .isEqualTo(served);
    }

    private static String written(JsonNode document) {
        strip(document);
        var sorted = SORTED.treeToValue(document, Object.class);
        return SORTED.writeValueAsString(sorted).replace("\r\n", "\n") + "\n";
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object && !object.path("properties").isObject()) {
            object.remove(ACCIDENTAL);
        }
        node.forEach(OpenApiTest::strip);
    }

    private static Path file() {
        return Product.root().resolve("web-admin/frontend/src/api/openapi.json");
    }
}
