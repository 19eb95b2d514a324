package dev.fixpoint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.testing.TestDatabase;
import dev.fixpoint.visits.Visits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import(TestDatabase.class)
class FieldSimulatorTest {
    private static final Duration TRAVEL = Duration.ofMinutes(15);

    @Autowired
    private DemoData demo;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient sql;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void a_company() {
        EmptyDatabase.empty(sql);
        demo.load(DemoSize.SMALL, 3);
    }

    @AfterEach
    void nothing_is_left() {
        EmptyDatabase.empty(sql);
    }

    @Test
    void technicians_set_out_when_the_plan_says_so_but_the_one_people_play_does_not() {
        everybodyStartsAt(now.minus(Duration.ofMinutes(10)).plus(TRAVEL));

        int taken = simulator(now).reportWhatIsDue();

        assertThat(taken).isEqualTo(DemoSize.SMALL.technicians() - 1);
        assertThat(count("visit where state = 'EN_ROUTE'")).isEqualTo(taken);
    }

    @Test
    void nobody_reports_before_their_time() {
        everybodyStartsAt(now.plus(Duration.ofMinutes(10)).plus(TRAVEL));

        assertThat(simulator(now).reportWhatIsDue()).isZero();
    }

    @Test
    void a_day_goes_from_setting_out_to_done_with_one_visit_under_way_each() {
        everybodyStartsAt(now.minus(Duration.ofHours(20)).plus(TRAVEL));

        for (var at = now.minus(Duration.ofHours(20)); at.isBefore(now); at = at.plus(Duration.ofMinutes(2))) {
            simulator(at).reportWhatIsDue();
        }

        assertThat(count("visit where state in ('EN_ROUTE', 'ON_SITE', 'IN_PROGRESS')"))
                .isZero();
        assertThat(count("placement p join visit v on v.id = p.visit_id join visit_event e on e.visit_id = v.id"
                        + " where e.kind = 'EN_ROUTE' and v.state in ('COMPLETED', 'FAILED') and p.shift_id is null"))
                .isEqualTo(DemoSize.SMALL.technicians() - 1);
    }

    private FieldSimulator simulator(Instant at) {
        return new FieldSimulator(sql, visits, Clock.fixed(at, ZoneOffset.UTC));
    }

    /** Gives every technician one open visit. */
    private void everybodyStartsAt(Instant start) {
        sql.sql("delete from placement where ends_at > :from::timestamptz - interval '1 day'")
                .param("from", start.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("""
                        insert into placement (visit_id, technician_id, position, travel_seconds, arrives_at, starts_at, ends_at)
                        select v.id, t.id, 0, :travel, :start, :start, :start::timestamptz + interval '1 hour'
                        from (select id, row_number() over (order by id) n from visit where state = 'PLANNED') v
                            join (select id, row_number() over (order by id) n from technician) t on t.n = v.n""")
                .param("start", start.atOffset(ZoneOffset.UTC))
                .param("travel", TRAVEL.toSeconds())
                .update();
    }

    private long count(String what) {
        return sql.sql("select count(*) from " + what).query(Long.class).single();
    }
}
