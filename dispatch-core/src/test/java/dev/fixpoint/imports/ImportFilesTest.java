package dev.fixpoint.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.demo.DemoData;
import dev.fixpoint.demo.DemoSize;
import dev.fixpoint.demo.EmptyDatabase;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What kind of file can be read, whatever is in its rows. */
@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import(TestDatabase.class)
class ImportFilesTest {
    private static final String CUSTOMERS = """
            number,name,phone,site_name,address_zh,address_en,lon,lat
            K1,李静,15400000002,家,清溪路 8 号,8 Qingxi Road,118.73,30.945
            """;

    @Autowired
    private DemoData demo;

    @Autowired
    private Imports imports;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient sql;

    private UnitId headquarters = new UnitId(new UUID(0, 0));

    @BeforeEach
    void a_demo_city() {
        EmptyDatabase.empty(sql);
        demo.load(DemoSize.SMALL, 5);
        headquarters = organisation.headquarters().orElseThrow().id();
    }

    @AfterEach
    void nothing_is_left() {
        EmptyDatabase.empty(sql);
    }

    @Test
    void chinese_office_files_are_read_and_a_wrong_encoding_is_named() {
        var gb = CUSTOMERS.getBytes(Charset.forName("GB18030"));

        var wrong = catchThrowableOfType(
                Refusal.class,
                () -> imports.run(
                        ImportKind.CUSTOMERS, new ByteArrayInputStream(gb), "utf-8", false, headquarters, "me"));
        var right =
                imports.run(ImportKind.CUSTOMERS, new ByteArrayInputStream(gb), "gb18030", false, headquarters, "me");

        assertThat(wrong.type().slug()).isEqualTo("import-encoding");
        assertThat(wrong.detail().en()).contains("line 2").contains("gb18030");
        assertThat(right.created()).isOne();
        assertThat(sql.sql("select count(*) from customer where name = '李静'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|import-empty",
                "customer,model,serial|import-empty",
                "customer,model,serial,colour|import-unknown-column",
                "customer,model|import-missing-column",
                "customer,model,serial\\nK1,\"YZ|import-malformed"
            })
    void a_file_of_the_wrong_shape_is_refused(String content, String slug) {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> imports.run(
                        ImportKind.ASSETS, bytes(content.replace("\\n", "\n")), "utf-8", false, headquarters, "me"));

        assertThat(refusal.type().slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @EnumSource
    void the_template_is_a_file_that_can_be_read(ImportKind kind) {
        var template = imports.template(kind);

        var lines = CsvFile.read(kind, bytes(template), "utf-8", new Errors());

        assertThat(template).startsWith("\uFEFF");
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.isBad()).isFalse());
    }

    private static ByteArrayInputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
