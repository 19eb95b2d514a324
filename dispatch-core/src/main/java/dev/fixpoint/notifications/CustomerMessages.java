package dev.fixpoint.notifications;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the customer of one visit was told about it; addresses and the providers' words stay inside. */
@Service
public class CustomerMessages {
    /** A visit has a handful; a plan that changes all the time must not make the page endless. */
    private static final int MOST = 50;

    private final JdbcClient sql;

    CustomerMessages(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first, what went to several devices once; nothing that has not been tried yet or was overtaken. */
    public List<ToldMessage> about(VisitId visit) {
        return sql.sql("""
                        select * from (
                            select distinct on (m.sequence, m.kind, m.channel) m.id, m.kind, m.channel, m.state,
                                coalesce(m.sent_at, m.due_at) at, m.subject, m.body
                            from message m
                                join visit v on v.id = m.visit_id
                                join work_order o on o.id = v.work_order_id and o.customer_id = m.customer_id
                            where m.visit_id = :visit and m.state in ('SENT', 'DELIVERED', 'FAILED', 'DEAD')
                              and m.body is not null
                            order by m.sequence, m.kind, m.channel, m.sent_at nulls last) told
                        order by at desc, id desc limit :most""")
                .param("visit", visit.value())
                .param("most", MOST)
                .query(CustomerMessages::message)
                .list();
    }

    private static ToldMessage message(ResultSet row, int index) throws SQLException {
        return new ToldMessage(
                MessageKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                arrival(MessageState.valueOf(row.getString("state"))),
                Sql.instant(row, "at"),
                row.getString("subject"),
                row.getString("body"));
    }

    private static ToldMessage.Arrival arrival(MessageState state) {
        return switch (state) {
            case DELIVERED -> ToldMessage.Arrival.ARRIVED;
            case SENT -> ToldMessage.Arrival.SENT;
            case WAITING, SENDING, FAILED, DEAD, DROPPED, NO_CHANNEL -> ToldMessage.Arrival.NOT_ARRIVED;
        };
    }
}
