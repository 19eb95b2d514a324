package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes that somebody booked a visit. */
@Component
class BookingRows {
    private final JdbcClient sql;
    private final Clock clock;

    BookingRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param hold the kept time that was booked, at most once; {@code null} where none was */
    BookingId add(VisitId visit, @Nullable UUID hold, String by) {
        var id = BookingId.next();
        sql.sql("""
                        insert into booking (id, number, visit_id, hold_id, requested_at, requested_by)
                        values (:id, 'B' || lpad(nextval('booking_number')::text, 7, '0'), :visit, :hold, :now, :by)""")
                .param("id", id.value())
                .param("visit", visit.value())
                .param("hold", hold)
                .param("now", Sql.at(clock.instant()))
                .param("by", by)
                .update();
        return id;
    }
}
