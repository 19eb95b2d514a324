package dev.fixpoint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.identity.Users;
import dev.fixpoint.testing.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import(TestDatabase.class)
class DemoDataTest {
    private static final long SEED = 7;

    @Autowired
    private DemoData demo;

    @Autowired
    private Users users;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    @AfterEach
    void nothing_is_there() {
        EmptyDatabase.empty(sql);
    }

    @ParameterizedTest
    @EnumSource
    void every_size_has_the_technicians_and_open_visits_it_promises(DemoSize size) {
        var report = demo.load(size, SEED);

        assertThat(report.took()).isLessThan(Duration.ofSeconds(30));
        assertThat(count("technician")).isEqualTo(size.technicians());
        assertThat(count("visit where state = 'PLANNED'")).isEqualTo(size.openVisits());
        assertThat(count("territory")).isEqualTo(size.territories());
        assertThat(count("visit where state = 'COMPLETED'")).isGreaterThan(size.technicians() * 10L);
    }

    @Test
    void territories_tile_the_city() {
        demo.load(DemoSize.LARGE, SEED);

        var together = number("select ST_Area(ST_Union(area::geometry)) from territory");
        var each = number("select sum(ST_Area(area::geometry)) from territory");
        assertThat(together).isCloseTo(each, withinPercentage(0.0001));
        assertThat(number("select ST_NumInteriorRings(ST_Union(area::geometry)) from territory"))
                .isZero();
        assertThat(count("site s join territory t on t.id = s.territory_id where not ST_Covers(t.area, s.location)"))
                .isZero();
    }

    @Test
    void nobody_was_in_two_places_and_nothing_is_under_way() {
        demo.load(DemoSize.SMALL, SEED);

        assertThat(count("visit where state not in ('PLANNED', 'COMPLETED', 'FAILED')"))
                .isZero();
        assertThat(count("""
                placement a join placement b on a.technician_id = b.technician_id
                and a.visit_id <> b.visit_id and a.busy && b.busy""")).isZero();
        assertThat(count("placement p join shift s on s.id = p.shift_id where p.ends_at > s.ends_at"))
                .isZero();
        assertThat(count("placement where ends_at > now()")).isZero();
        assertThat(count("visit v where finished_at is not null and not exists "
                        + "(select from visit_event e where e.visit_id = v.id and e.kind in ('COMPLETE', 'FAIL'))"))
                .isZero();
    }

    @Test
    void nearly_all_open_visits_can_be_done_by_somebody_of_the_territory() {
        demo.load(DemoSize.MEDIUM, SEED);

        var nobody = count("""
                visit v where state = 'PLANNED' and not exists (
                    select from technician t where t.territory_id = v.territory_id and not exists (
                        select from visit_skill n where n.visit_id = v.id and not exists (
                            select from technician_skill k
                            where k.technician_id = t.id and k.skill = n.skill and k.level >= n.level)))""");
        assertThat(nobody).isBetween(1L, 9L);
        assertThat(count("booking b join visit v on v.id = b.visit_id where v.state = 'PLANNED'"))
                .isBetween(100L, 180L);
    }

    @Test
    void a_database_with_data_is_left_alone() {
        demo.load(DemoSize.SMALL, SEED);

        var again = demo.load(DemoSize.LARGE, SEED);

        assertThat(again.loaded()).isFalse();
        assertThat(count("technician")).isEqualTo(DemoSize.SMALL.technicians());
    }

    @Test
    void every_role_can_sign_in_and_numbering_goes_on() {
        assertThat(demo.logins()).isEmpty();

        demo.load(DemoSize.SMALL, SEED);

        assertThat(demo.logins()).hasSize(9).allSatisfy(login -> {
            var caller = users.signIn(login.username(), login.password());
            assertThat(caller.roles()).containsExactly(login.role());
        });
        assertThat(users.signIn("technician", "demo").technicianId()).isNotNull();
        assertThat(users.signIn("customer", "demo").customerId()).isNotNull();
        assertThat(users.signIn("t0001", "demo").technicianId()).isNotNull();
        assertThat(number("select nextval('work_order_number')")).isEqualTo(count("work_order") + 1.0);
    }

    @Test
    void a_plan_is_asked_for_in_every_territory() {
        demo.load(DemoSize.SMALL, SEED);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(count("plan where requested > 0")).isEqualTo(DemoSize.SMALL.territories()));
    }

    private long count(String what) {
        return sql.sql("select count(*) from " + what).query(Long.class).single();
    }

    private double number(String query) {
        return sql.sql(query).query(Double.class).single();
    }
}
