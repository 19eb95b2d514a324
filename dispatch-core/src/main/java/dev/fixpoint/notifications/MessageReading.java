package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages with whom they are about. */
@Component
class MessageReading {
    private static final String SELECT = """
            select m.*, coalesce(b.number, v.number) number, c.name customer_name, t.name technician_name
            from message m
                left join visit v on v.id = m.visit_id
                left join work_order o on o.id = v.work_order_id
                left join customer c on c.id = m.customer_id
                left join technician t on t.id = m.technician_id
                join organisation_unit u on u.id = coalesce(o.unit_id, t.unit_id)
                left join booking b on b.visit_id = v.id
            where u.lineage @> array[:unit::uuid]
            """;

    private final JdbcClient sql;

    MessageReading(JdbcClient sql) {
        this.sql = sql;
    }

    Page<MessageView> list(MessageFilter filter, UnitId unit, PageRequest page) {
        var found = sql.sql(SELECT + """
                        and (:state::text is null or m.state = :state)
                        and (:kind::text is null or m.kind = :kind)
                        and (:channel::text is null or m.channel = :channel)
                        and (:text::text is null or position(lower(:text) in lower(
                            concat_ws(' ', c.name, t.name, b.number, v.number, m.address))) > 0)
                        and (:after::uuid is null or m.id < :after)
                        order by m.id desc limit :limit""")
                .param("unit", unit.value())
                .param("state", nameOf(filter.state()))
                .param("kind", nameOf(filter.kind()))
                .param("channel", nameOf(filter.channel()))
                .param(
                        "text",
                        filter.text() == null || filter.text().isBlank()
                                ? null
                                : filter.text().strip())
                .param("after", page.after().orElse(null))
                .param("limit", page.limit() + 1)
                .query(MessageReading::view)
                .list();
        return Page.of(found, page.limit(), m -> m.id().value().toString());
    }

    Optional<MessageView> find(MessageId id, UnitId unit) {
        return sql.sql(SELECT + "and m.id = :id")
                .param("unit", unit.value())
                .param("id", id.value())
                .query(MessageReading::view)
                .optional();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static MessageView view(ResultSet row, int index) throws SQLException {
        var state = MessageState.valueOf(row.getString("state"));
        var reason = row.getString("reason");
        var visit = Sql.uuidOrNull(row, "visit_id");
        return new MessageView(
                new MessageId(Sql.uuid(row, "id")),
                MessageKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                Language.of(row.getString("language")),
                state,
                reason == null ? null : MessageReason.valueOf(reason),
                row.getString("detail"),
                visit == null ? null : new VisitId(visit),
                row.getString("number"),
                row.getString("customer_name"),
                row.getString("technician_name"),
                row.getObject("day", LocalDate.class),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "due_at"),
                Sql.instantOrNull(row, "next_at"),
                row.getInt("attempts"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                Sql.instantOrNull(row, "sent_at"),
                Sql.instantOrNull(row, "delivered_at"),
                state.mayBeResent(),
                row.getLong("version"));
    }
}
