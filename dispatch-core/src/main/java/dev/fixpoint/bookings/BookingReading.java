package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings with where they stand. */
@Component
class BookingReading {
    private static final String SELECT = """
            select b.*, v.number visit_number, v.state, v.promised, o.service_type, c.name customer_name,
                   s.address_zh, s.address_en, p.arrives_at, t.name technician_name,
                   array(select extract(epoch from starts_at)::bigint from visit_window w
                         where w.visit_id = v.id order by starts_at) window_starts,
                   array(select extract(epoch from ends_at)::bigint from visit_window w
                         where w.visit_id = v.id order by starts_at) window_ends
            from booking b
                join visit v on v.id = b.visit_id
                join work_order o on o.id = v.work_order_id
                join customer c on c.id = o.customer_id
                join site s on s.id = o.site_id
                join organisation_unit u on u.id = o.unit_id
                left join placement p on p.visit_id = v.id
                left join technician t on t.id = p.technician_id
            where (:unit::uuid is null or u.lineage @> array[:unit::uuid])
              and (:customer::uuid is null or o.customer_id = :customer)
            """;

    private final JdbcClient sql;

    BookingReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first; of one customer, or of a unit and those below it. */
    Page<BookingView> list(@Nullable UnitId unit, @Nullable CustomerId customer, PageRequest page) {
        var found = sql.sql(SELECT + "and (:after::uuid is null or b.id < :after) order by b.id desc limit :limit")
                .param("unit", unit == null ? null : unit.value())
                .param("customer", customer == null ? null : customer.value())
                .param("after", page.after().orElse(null))
                .param("limit", page.limit() + 1)
                .query(BookingReading::view)
                .list();
        return Page.of(found, page.limit(), b -> b.id().value().toString());
    }

    Optional<BookingView> find(BookingId id, @Nullable UnitId unit, @Nullable CustomerId customer) {
        return sql.sql(SELECT + "and b.id = :id")
                .param("unit", unit == null ? null : unit.value())
                .param("customer", customer == null ? null : customer.value())
                .param("id", id.value())
                .query(BookingReading::view)
                .optional();
    }

    private static BookingView view(ResultSet row, int index) throws SQLException {
        var windows = windows(row);
        return new BookingView(
                new BookingId(Sql.uuid(row, "id")),
                row.getString("number"),
                new VisitId(Sql.uuid(row, "visit_id")),
                row.getString("visit_number"),
                state(VisitState.valueOf(row.getString("state")), row.getBoolean("promised")),
                row.getString("service_type"),
                row.getString("customer_name"),
                Sql.text(row, "address"),
                Sql.instant(row, "requested_at"),
                windows,
                appointment(row, windows));
    }

    static BookingView.State state(VisitState visit, boolean promised) {
        return switch (visit) {
            case PLANNED, ACCEPTED -> promised ? BookingView.State.CONFIRMED : BookingView.State.WAITING;
            case EN_ROUTE, ON_SITE, IN_PROGRESS, PAUSED -> BookingView.State.IN_PROGRESS;
            case COMPLETED, FAILED -> BookingView.State.COMPLETED;
            case CANCELLED -> BookingView.State.CANCELLED;
        };
    }

    private static BookingView.@Nullable Appointment appointment(ResultSet row, List<TimeWindow> windows)
            throws SQLException {
        var technician = row.getString("technician_name");
        var arrival = Sql.instantOrNull(row, "arrives_at");
        if (technician == null || arrival == null || !row.getBoolean("promised") || windows.isEmpty()) {
            return null;
        }
        var promised = windows.getFirst();
        return new BookingView.Appointment(promised.from(), promised.to(), technician, arrival);
    }

    private static List<TimeWindow> windows(ResultSet row) throws SQLException {
        var starts = (Long[]) row.getArray("window_starts").getArray();
        var ends = (Long[]) row.getArray("window_ends").getArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new TimeWindow(Instant.ofEpochSecond(starts[i]), Instant.ofEpochSecond(ends[i])))
                .toList();
    }
}
