package dev.fixpoint.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.demo.DemoData;
import dev.fixpoint.demo.DemoSize;
import dev.fixpoint.demo.EmptyDatabase;
import dev.fixpoint.demo.SampleFiles;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import(TestDatabase.class)
class ImportsTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(2);
    private static final String TECHNICIANS =
            "employee_number,name,phone,territory,home_lon,home_lat,skills,days,starts,ends\n";
    private static final String CUSTOMERS = "number,name,phone,site_name,address_zh,address_en,lon,lat\n";
    private static final String CUSTOMER = "K1,李静,15400000002,家,清溪路 8 号,8 Qingxi Road,118.73,30.945\n";
    private static final String ASSETS = "customer,model,serial\n";
    private static final String ORDERS =
            "number,customer,service_type,priority,windows,model,serial,preferred_technician\n";

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
    void files_that_fit_together_are_taken_and_a_repeat_changes_nothing(@TempDir Path files) throws IOException {
        new SampleFiles(DemoSize.SMALL, 5, "A").write(files, SOON, 80, 500, 1_000);

        for (var kind : ImportKind.values()) {
            var report = timed(kind, files);
            assertThat(report.created()).isEqualTo(report.rows()).isPositive();
        }
        for (var kind : ImportKind.values()) {
            var report = timed(kind, files);
            assertThat(report.unchanged()).as(kind.name()).isEqualTo(report.rows());
        }

        assertThat(count("work_order where external_number like 'A-%'")).isEqualTo(1_000);
        assertThat(
                        count(
                                "visit v join work_order o on o.id = v.work_order_id where external_number like 'A-%'"
                                        + " and v.territory_id is not null and exists (select from visit_event e where e.visit_id = v.id)"))
                .isEqualTo(1_000);
        assertThat(count("shift s join technician t on t.id = s.technician_id where employee_number like 'A-%'"))
                .isGreaterThan(80 * 14);
    }

    @Test
    void the_examples_of_the_documentation_can_be_imported() throws IOException {
        for (var kind : ImportKind.values()) {
            assertThat(timed(kind, Path.of("../docs/import")).created()).isEqualTo(2);
        }
    }

    @Test
    void a_changed_row_is_taken_over_while_the_visit_is_open() {
        taken(ImportKind.CUSTOMERS, CUSTOMERS + CUSTOMER);
        taken(ImportKind.WORK_ORDERS, ORDERS + "W1,K1,REPAIR,3,,,,\n");

        var report = taken(ImportKind.WORK_ORDERS, ORDERS + "W1,K1,REPAIR,5,%s,,,\n".formatted(window(9, 11)));
        var customer = taken(ImportKind.CUSTOMERS, CUSTOMERS + CUSTOMER.replace("李静", "李静怡"));

        assertThat(report.updated()).isOne();
        assertThat(customer.updated()).isOne();
        assertThat(count("visit_window w join visit v on v.id = w.visit_id join work_order o on o.id = v.work_order_id"
                        + " where o.external_number = 'W1' and v.priority = 5"))
                .isOne();
        assertThat(count("customer where name = '李静怡'")).isOne();
    }

    @Test
    void a_visit_that_has_begun_is_not_changed_by_a_file() {
        taken(ImportKind.CUSTOMERS, CUSTOMERS + CUSTOMER);
        taken(ImportKind.WORK_ORDERS, ORDERS + "W1,K1,REPAIR,3,,,,\n");
        sql.sql(
                        "update visit set state = 'ON_SITE' where number = (select number || '-1' from work_order where external_number = 'W1')")
                .update();

        assertThat(rejected(ImportKind.WORK_ORDERS, ORDERS + "W1,K1,REPAIR,5,,,,\n")
                        .errors())
                .singleElement()
                .satisfies(e -> assertThat(e.code()).isEqualTo("visit-begun"));
        assertThat(taken(ImportKind.WORK_ORDERS, ORDERS + "W1,K1,REPAIR,3,,,,\n")
                        .unchanged())
                .isOne();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_saves_nothing() {
        var report = imports.run(ImportKind.CUSTOMERS, stream(CUSTOMERS + CUSTOMER), "utf-8", true, headquarters, "me");
        var bad = imports.run(ImportKind.CUSTOMERS, stream(CUSTOMERS + ",,,,,,,\n"), "utf-8", true, headquarters, "me");

        assertThat(report.created()).isOne();
        assertThat(report.dryRun()).isTrue();
        assertThat(bad.failed()).isOne();
        assertThat(count("customer where number = 'K1'")).isZero();
    }

    @Test
    void one_bad_row_keeps_the_whole_file_out() {
        var report = rejected(
                ImportKind.CUSTOMERS,
                CUSTOMERS + CUSTOMER + CUSTOMER.replace("118.73", "300").replace("K1", "K2"));

        assertThat(report.failed()).isOne();
        assertThat(report.errors()).singleElement().satisfies(e -> {
            assertThat(e.row()).isEqualTo(3);
            assertThat(e.column()).isEqualTo("lon");
            assertThat(e.code()).isEqualTo("point-off-earth");
        });
        assertThat(count("customer where number in ('K1', 'K2')")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T1,张伟,154,YZ-99,118.7,30.9,AIRCON:3,1-5,08:30,17:30|territory|unknown",
                "T1,张伟,154,YZ-01,east,30.9,AIRCON:3,1-5,08:30,17:30|home_lon|format",
                "T1,张伟,154,YZ-01,118.7,30.9,FLYING:3,1-5,08:30,17:30|skills|unknown",
                "T1,张伟,154,YZ-01,118.7,30.9,AIRCON:7,1-5,08:30,17:30|skills|range",
                "T1,张伟,154,YZ-01,118.7,30.9,AIRCON,1-5,08:30,17:30|skills|format",
                "T1,张伟,154,YZ-01,118.7,30.9,AIRCON:3,1-9,08:30,17:30|days|format",
                "T1,张伟,154,YZ-01,118.7,30.9,AIRCON:3,1-5,08:30,07:30|ends|order",
                "T1,,154,YZ-01,118.7,30.9,AIRCON:3,1-5,08:30,17:30|name|required"
            })
    void a_bad_technician_is_named_by_row_and_column(String row, String column, String code) {
        assertBlamed(rejected(ImportKind.TECHNICIANS, TECHNICIANS + row + "\n"), column, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "W1,K9,REPAIR,3,,,,|customer|unknown",
                "W1,K1,DANCING,3,,,,|service_type|unknown",
                "W1,K1,REPAIR,9,,,,|priority|range",
                "W1,K1,REPAIR,high,,,,|priority|format",
                "W1,K1,REPAIR,3,tomorrow,,,|windows|format",
                "W1,K1,REPAIR,3,2020-01-01T09:00/2020-01-01T11:00,,,|windows|window-past",
                "W1,K1,REPAIR,3,2030-01-01T11:00/2030-01-01T09:00,,,|windows|window-empty",
                "W1,K1,REPAIR,3,,YZ-KFR35,NONE,|serial|unknown",
                "W1,K1,REPAIR,3,,YZ-KFR35,,|serial|pair",
                "W1,K1,REPAIR,3,,,,T9999|preferred_technician|unknown",
                ",K1,REPAIR,3,,,,|number|required"
            })
    void a_bad_work_order_is_named_by_row_and_column(String row, String column, String code) {
        taken(ImportKind.CUSTOMERS, CUSTOMERS + CUSTOMER);

        assertBlamed(rejected(ImportKind.WORK_ORDERS, ORDERS + row + "\n"), column, code);
    }

    @Test
    void an_unknown_model_and_a_repeated_serial_are_named() {
        taken(ImportKind.CUSTOMERS, CUSTOMERS + CUSTOMER);

        assertBlamed(rejected(ImportKind.ASSETS, ASSETS + "K1,NO-SUCH,S1\n"), "model", "unknown");
        assertBlamed(rejected(ImportKind.ASSETS, ASSETS + "K1,YZ-KFR35,S1\nK1,YZ-KFR35,S1\n"), "serial", "repeated");
    }

    @Test
    void a_store_cannot_change_another_units_customers() {
        taken(ImportKind.CUSTOMERS, CUSTOMERS + CUSTOMER);
        var store = new UnitId(sql.sql("select id from organisation_unit where kind = 'STORE' limit 1")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single());

        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> imports.run(ImportKind.CUSTOMERS, stream(CUSTOMERS + CUSTOMER), "utf-8", false, store, "me"));

        assertBlamed((ImportReport) refusal.fields().get("report"), "number", "not-yours");
    }

    @Test
    void all_bad_rows_are_counted_but_only_a_thousand_errors_told() {
        var report = rejected(ImportKind.ASSETS, ASSETS + "K1,NONE,\n".repeat(1_200));

        assertThat(report.failed()).isEqualTo(1_200);
        assertThat(report.errors()).hasSize(1_000);
    }

    private ImportReport timed(ImportKind kind, Path files) throws IOException {
        var begun = System.nanoTime();
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
        try (var body = Files.newInputStream(files.resolve(name))) {
            var report = imports.run(kind, body, "utf-8", false, headquarters, "me");
            var took = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(took).isLessThan(Duration.ofSeconds(30));
            return report;
        }
    }

    private ImportReport taken(ImportKind kind, String content) {
        return imports.run(kind, stream(content), "utf-8", false, headquarters, "me");
    }

    private ImportReport rejected(ImportKind kind, String content) {
        var refusal = catchThrowableOfType(Refusal.class, () -> taken(kind, content));
        assertThat(refusal.type().slug()).isEqualTo("import-rejected");
        return (ImportReport) refusal.fields().get("report");
    }

    private static void assertBlamed(ImportReport report, String column, String code) {
        assertThat(report.errors()).singleElement().satisfies(e -> {
            assertThat(e.column()).isEqualTo(column);
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.message().zh()).isNotBlank();
        });
    }

    private static String window(int from, int to) {
        return "%sT%02d:00/%sT%02d:00".formatted(SOON, from, SOON, to);
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private long count(String what) {
        return sql.sql("select count(*) from " + what).query(Long.class).single();
    }
}
