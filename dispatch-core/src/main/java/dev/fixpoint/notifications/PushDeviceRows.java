package dev.fixpoint.notifications;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The push_device table. */
@Component
class PushDeviceRows {
    private final JdbcClient sql;

    PushDeviceRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<PushDeviceId> of(VisitId visit) {
        return sql.sql("select device from push_device where visit_id = :visit order by number")
                .param("visit", visit.value())
                .query((row, _) -> new PushDeviceId(row.getString("device")))
                .list();
    }

    Optional<PushDevice> find(VisitId visit, PushDeviceId device) {
        return sql.sql("select endpoint, p256dh, auth from push_device where visit_id = :visit and device = :device")
                .param("visit", visit.value())
                .param("device", device.value())
                .query((row, _) ->
                        new PushDevice(row.getString("endpoint"), row.getString("p256dh"), row.getString("auth")))
                .optional();
    }

    /**
     * Whoever asks at the same time waits. Before anything else of the visit is read: whoever moves it locks in this order
     * too, and reading its facts renews its link.
     */
    void lock(VisitId visit) {
        sql.sql("select id from visit where id = :visit for no key update")
                .param("visit", visit.value())
                .query()
                .singleRow();
    }

    /** Adds it, or renews the keys of one that is there; within a {@link #lock}. */
    void put(VisitId visit, PushDevice device, int most, Instant now) {
        if (renew(visit, device)) {
            return;
        }
        if (of(visit).size() >= most) {
            throw MessageProblem.PUSH_TOO_MANY.refuse(most);
        }
        sql.sql("""
                        insert into push_device (visit_id, device, number, endpoint, p256dh, auth, added_at)
                        values (:visit, :device, (select min(n) from generate_series(1, :most) n
                                where n not in (select number from push_device where visit_id = :visit)),
                            :endpoint, :p256dh, :auth, :now)""")
                .param("visit", visit.value())
                .param("device", device.id().value())
                .param("most", most)
                .param("endpoint", device.endpoint())
                .param("p256dh", device.p256dh())
                .param("auth", device.auth())
                .param("now", Sql.at(now))
                .update();
    }

    private boolean renew(VisitId visit, PushDevice device) {
        return sql.sql("update push_device set p256dh = :p256dh, auth = :auth"
                                + " where visit_id = :visit and device = :device")
                        .param("p256dh", device.p256dh())
                        .param("auth", device.auth())
                        .param("visit", visit.value())
                        .param("device", device.id().value())
                        .update()
                > 0;
    }

    void remove(VisitId visit, PushDeviceId device) {
        sql.sql("delete from push_device where visit_id = :visit and device = :device")
                .param("visit", visit.value())
                .param("device", device.value())
                .update();
    }

    /** Its push service knows it no more: no visit has it any longer. */
    @Transactional
    public void forget(PushDeviceId device) {
        sql.sql("delete from push_device where device = :device")
                .param("device", device.value())
                .update();
    }

    /** Nothing more is told of a visit that is over: nothing is kept of its customer's devices. */
    @Transactional
    public void forgetOver() {
        sql.sql("""
                        delete from push_device d using visit v
                        where v.id = d.visit_id and v.state in ('COMPLETED', 'FAILED', 'CANCELLED')
                            and not exists (select from message m where m.visit_id = d.visit_id
                                and m.device = d.device and m.next_at is not null)""").update();
    }
}
