package dev.fixpoint.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must never be false is refused by the database itself, whoever writes. */
@CoreTest
class FieldConstraintsTest {
    @Autowired
    private Town town;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient sql;

    private TechnicianId technician;
    private VisitId visit;
    private final UUID device = Ids.next();

    @BeforeEach
    void aPhoneAndAVisit() {
        var place = town.found();
        technician = town.technician(place, "小王", Map.of());
        visit = visits.open(town.workOrder(town.customer(place, "客户"), "GAS_CHECK", List.of(), null), "测试");
        sql.sql("insert into field_device (id, technician_id, last_seen_at) values (:id, :technician, now())")
                .param("id", device)
                .param("technician", technician.value())
                .update();
    }

    @Test
    void no_number_of_a_phone_is_used_twice() {
        note(1, "ACCEPT");

        assertThat(refused(1, "EN_ROUTE")).isEqualTo("field_command_sequence_uk");
    }

    @Test
    void no_phone_completes_a_visit_with_an_open_checklist() {
        assertThat(refused(1, "COMPLETE")).isEqualTo("field_command_checklist_ck");

        record("PRESSURE", "2");
        assertThat(refused(1, "COMPLETE")).isEqualTo("field_command_checklist_ck");
        record("TIGHT", "true");
        note(1, "COMPLETE");
    }

    @Test
    void a_visit_is_gone_on_with_by_one_other_at_most() {
        var others = List.of(follower("A"), follower("B"));

        var clash = catchThrowableOfType(DataIntegrityViolationException.class, () -> others.forEach(Runnable::run));

        assertThat(clash).hasMessageContaining("visit_follows_uk");
    }

    private Runnable follower(String suffix) {
        return () -> sql.sql("""
                        insert into visit (id, work_order_id, number, state, duration_minutes, priority, requested_at, follows_visit_id)
                        select :id, work_order_id, number || :suffix, 'PLANNED', 30, 3, now(), id from visit where id = :visit""")
                .param("id", Ids.next())
                .param("suffix", suffix)
                .param("visit", visit.value())
                .update();
    }

    /** The constraint that says no. */
    private @Nullable String refused(long sequence, String kind) {
        var clash = catchThrowableOfType(DataIntegrityViolationException.class, () -> note(sequence, kind));
        var cause = (PSQLException) clash.getMostSpecificCause();
        return Objects.requireNonNull(cause.getServerErrorMessage()).getConstraint();
    }

    private void note(long sequence, String kind) {
        sql.sql("""
                        insert into field_command (id, device_id, sequence, kind, visit_id, device_at, happened_at, received_at, outcome, answer)
                        values (:id, :device, :sequence, :kind, :visit, :at, :at, :at, 'APPLIED', '{}')""")
                .param("id", Ids.next())
                .param("device", device)
                .param("sequence", sequence)
                .param("kind", kind)
                .param("visit", visit.value())
                .param("at", Sql.at(Instant.now()))
                .update();
    }

    private void record(String field, String value) {
        sql.sql(
                        "insert into visit_value (visit_id, field, value, changed_at, changed_by) values (:visit, :field, :value, now(), '小王')")
                .param("visit", visit.value())
                .param("field", field)
                .param("value", value)
                .update();
    }
}
