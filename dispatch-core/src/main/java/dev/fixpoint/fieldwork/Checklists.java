package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.visits.FieldVisit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked for, by kind of work. */
@Component
class Checklists {
    private final JdbcClient sql;

    Checklists(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ChecklistItem> item(String serviceType, String code) {
        return sql.sql("select * from checklist_item where service_type = :type and code = :code")
                .param("type", serviceType)
                .param("code", code)
                .query(Checklists::item)
                .optional();
    }

    /** @throws dev.fixpoint.shared.Refusal {@code checklist-open} naming what is missing */
    void refuseOpen(FieldVisit visit) {
        var open = sql.sql("""
                        select i.* from checklist_item i
                        where i.service_type = :type and i.required
                          and not exists (select from visit_value a where a.visit_id = :visit and a.field = i.code)
                        order by i.position""")
                .param("type", visit.serviceType())
                .param("visit", visit.id().value())
                .query(Checklists::item)
                .list();
        if (!open.isEmpty()) {
            throw FieldProblem.CHECKLIST_OPEN
                    .refuse(names(open))
                    .with("missing", open.stream().map(ChecklistItem::code).toList());
        }
    }

    private static LocalText names(List<ChecklistItem> items) {
        return new LocalText(
                items.stream().map(i -> i.name().zh()).collect(Collectors.joining("、")),
                items.stream().map(i -> i.name().en()).collect(Collectors.joining(", ")));
    }

    private static ChecklistItem item(ResultSet row, int index) throws SQLException {
        return new ChecklistItem(
                row.getString("code"),
                ChecklistItem.Kind.valueOf(row.getString("kind")),
                row.getBoolean("required"),
                Sql.text(row, "name"),
                row.getString("unit"),
                row.getBigDecimal("least"),
                row.getBigDecimal("most"));
    }
}
