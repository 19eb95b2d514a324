package dev.fixpoint.organisation;

import dev.fixpoint.shared.LocalText;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to a unit and keeps it from being removed; the database's foreign keys say the same. */
@Component
class UnitDependents {
    private record Kind(String table, String column, LocalText name) {
        static Kind of(String table, String zh, String en) {
            return new Kind(table, "unit_id", new LocalText(zh, en));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("organisation_unit", "parent_id", new LocalText("下级组织", "units below it")),
            Kind.of("territory", "服务区域", "territories"),
            Kind.of("app_user", "用户", "users"),
            Kind.of("technician", "技术员", "technicians"),
            Kind.of("van", "服务车", "vans"),
            Kind.of("customer", "客户", "customers"),
            Kind.of("ticket", "工单", "tickets"),
            Kind.of("work_order", "服务工单", "work orders"));

    private final JdbcClient sql;

    UnitDependents(JdbcClient sql) {
        this.sql = sql;
    }

    void refuseIfAny(OrganisationUnit unit) {
        var found = KINDS.stream().filter(k -> isThere(k, unit)).toList();
        if (!found.isEmpty()) {
            var zh = found.stream().map(k -> k.name().zh()).collect(Collectors.joining("、"));
            var en = found.stream().map(k -> k.name().en()).collect(Collectors.joining(", "));
            throw OrganisationProblem.UNIT_IN_USE.refuse(
                    unit.name().zh(), zh, unit.name().en(), en);
        }
    }

    private boolean isThere(Kind kind, OrganisationUnit unit) {
        return sql.sql("select exists (select from %s where %s = :unit)".formatted(kind.table(), kind.column()))
                .param("unit", unit.id().value())
                .query(Boolean.class)
                .single();
    }
}
