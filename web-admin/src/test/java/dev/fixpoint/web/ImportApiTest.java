package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ImportApiTest {
    private static final String HEADER = "number,name,phone,site_name,address_zh,address_en,lon,lat\n";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    private final String number = "K" + Ids.next();
    private TestClient dispatcher;
    private Town.Place place;

    @BeforeEach
    void signIn() {
        place = town.found();
        dispatcher = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, place.unit()));
    }

    @Test
    void a_dry_run_counts_and_saves_nothing_then_the_import_saves_and_a_repeat_changes_nothing() {
        var file = HEADER + row(place.centre().lon());

        var dry = send(file, "utf-8", true);
        var real = send(file, "utf-8", false);
        var repeat = send(file, "utf-8", false);

        assertThat(dry.json().path("created").asInt()).isOne();
        assertThat(real.json().path("created").asInt()).isOne();
        assertThat(repeat.json().path("unchanged").asInt()).isOne();
        assertThat(dispatcher.get("/api/v1/customers?query=" + number).json().path("items"))
                .hasSize(1);
    }

    @Test
    void a_bad_row_is_named_in_both_languages_and_nothing_is_saved() {
        var answer = send(HEADER + row(place.centre().lon()) + "K2,李四,1,家,路,Road,east,10\n", "utf-8", false);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("import-rejected");
        var error = answer.json().path("report").path("errors").path(0);
        assertThat(error.path("row").asInt()).isEqualTo(3);
        assertThat(error.path("column").asString()).isEqualTo("lon");
        assertThat(error.path("message").path("en").asString()).isNotBlank();
        assertThat(dispatcher.get("/api/v1/customers?query=" + number).json().path("items"))
                .isEmpty();
    }

    @Test
    void the_encoding_of_chinese_spreadsheets_is_read_and_a_wrong_one_is_explained() {
        var file = HEADER + row(place.centre().lon());
        var gb18030 = file.getBytes(Charset.forName("GB18030"));

        var wrong = dispatcher.postRaw("/api/v1/imports/customers", "text/csv; charset=utf-8", gb18030);
        var right = dispatcher.postRaw("/api/v1/imports/customers", "text/csv; charset=gb18030", gb18030);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("import-encoding");
        assertThat(right.json().path("created").asInt()).isOne();
    }

    @Test
    void templates_are_there_for_every_kind_and_for_no_other() {
        for (var kind : new String[] {"technicians", "customers", "assets", "work-orders"}) {
            assertThat(dispatcher.get("/api/v1/imports/" + kind + "/template").text())
                    .startsWith("\uFEFF");
        }
        assertThat(dispatcher.get("/api/v1/imports/secrets/template").status()).isEqualTo(404);
    }

    @Test
    void rubbish_is_no_file() {
        assertThat(send("", "utf-8", false).status()).isEqualTo(422);
        assertThat(send("\u0000\u0001", "utf-8", false).status()).isEqualTo(422);
        assertThat(send(HEADER, "klingon", false).status()).isEqualTo(415);
    }

    private String row(double lon) {
        return "%s,张伟,15400000002,家,测试路 1 号,1 Test Road,%s,10.1\n".formatted(number, lon);
    }

    private TestClient.Answer send(String file, String encoding, boolean dryRun) {
        return dispatcher.postRaw(
                "/api/v1/imports/customers?dryRun=" + dryRun,
                "text/csv; charset=" + encoding,
                file.getBytes(StandardCharsets.UTF_8));
    }
}
