package dev.fixpoint.bookings;

import dev.fixpoint.parts.StockReservations;
import dev.fixpoint.planning.PlanRetries;
import dev.fixpoint.planning.SlotOffers;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.VisitState;
import dev.fixpoint.visits.Visits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What customers see and do with the link they got. A link opens one booking and nothing else. */
@Service
public class ManagedBookings {
    private static final String SELECT = """
            select b.*, array(select h.id from photo h where h.booking_id = b.id order by h.number) photos, v.state, v.promised, o.service_type, o.unit_id, y.name_zh, y.name_en,
                   s.address_zh, s.address_en, ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat,
                   w.starts_at, w.ends_at, t.id territory_id, t.zone, p.arrives_at, x.name technician_name, c.name customer_name,
                   ST_X(d.location::geometry) seen_lon, ST_Y(d.location::geometry) seen_lat, d.at seen_at
            from booking b
                join visit v on v.id = b.visit_id
                join work_order o on o.id = v.work_order_id
                join service_type y on y.code = o.service_type
                join customer c on c.id = o.customer_id
                join site s on s.id = o.site_id
                join territory t on t.id = v.territory_id
                join lateral (select * from visit_window w where w.visit_id = v.id order by starts_at limit 1) w on true
                left join placement p on p.visit_id = v.id
                left join technician x on x.id = p.technician_id
                left join lateral (select e.location, e.at from visit_event e
                    where e.visit_id = v.id and e.kind = 'EN_ROUTE' and e.location is not null
                    order by e.at desc limit 1) d on v.state = 'EN_ROUTE'
            where b.id = :id""";

    private final BookingLinks links;
    private final TimeOffers offers;
    private final OfferTokens tokens;
    private final SlotOffers slots;
    private final Visits visits;
    private final StockReservations parts;
    private final PlanRetries retries;
    private final AsBookedRows asBooked;
    private final BookingSettings settings;
    private final JdbcClient sql;
    private final Clock clock;

    ManagedBookings(
            BookingLinks links,
            TimeOffers offers,
            OfferTokens tokens,
            SlotOffers slots,
            Visits visits,
            StockReservations parts,
            PlanRetries retries,
            AsBookedRows asBooked,
            BookingSettings settings,
            JdbcClient sql,
            Clock clock) {
        this.links = links;
        this.offers = offers;
        this.tokens = tokens;
        this.slots = slots;
        this.visits = visits;
        this.parts = parts;
        this.retries = retries;
        this.asBooked = asBooked;
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    /** Everything about a booking that showing and changing it needs. */
    private record Row(
            BookingId booking,
            VisitId visit,
            UnitId unit,
            TerritoryId territory,
            GeoPoint location,
            String customer,
            ManagedBooking view) {
        Moved moved() {
            return new Moved(visit, booking, new TimeWindow(view.from(), view.to()));
        }
    }

    public ManagedBooking show(String link) {
        return read(link).view();
    }

    /** The visit that the link is about. */
    public VisitId visit(String link) {
        return read(link).visit();
    }

    /** Other times for the same service at the same place. */
    public OfferedTimes offers(String link) {
        var row = read(link);
        var wish = offers.wish(
                row.view().serviceType(), row.location(), row.view().asBooked().fault());
        return offers.find(wish, row.view().serviceType(), row.moved());
    }

    /** Cancels it; its time is free at once. */
    public ManagedBooking cancel(String link, String reason) {
        var row = changeable(link);
        visits.cancel(row.visit(), null, row.unit(), row.customer(), reason);
        return show(link);
    }

    /**
     * Moves it to one of the times {@link #offers} gave for it. If that has gone, it stays where it is.
     *
     * @throws dev.fixpoint.shared.Refusal {@code time-gone} with the times that are left, as {@code offers}
     */
    public ManagedBooking move(String link, String offerToken) {
        var row = changeable(link);
        var offer = tokens.read(offerToken);
        if (!row.booking().equals(offer.booking())) {
            throw BookingProblem.NO_OFFER.refuse().at("offer", "unknown");
        }
        return retries.call(() -> {
            slots.take(row.territory());
            visits.move(row.visit(), offer.window(), row.customer());
            parts.need(row.visit(), offers.wish(offer).needs());
            var place = slots.plan(row.visit(), row.territory(), offer.window(), offer.technician(), row.customer());
            if (place.isEmpty()) {
                throw BookingProblem.TIME_GONE.refuse().at("offer", "gone").with("offers", offers(link));
            }
            visits.promise(row.visit());
            asBooked.tell(row.booking(), offer.isDiagnosis());
            links.of(row.visit());
            return show(link);
        });
    }

    private Row changeable(String link) {
        var row = read(link);
        if (!row.view().canChange()) {
            throw BookingProblem.TOO_LATE.refuse(settings.changeUntil().toHours());
        }
        return row;
    }

    private Row read(String link) {
        return sql.sql(SELECT)
                .param("id", links.open(link).value())
                .query(this::row)
                .single();
    }

    private Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                new BookingId(Sql.uuid(row, "id")),
                new VisitId(Sql.uuid(row, "visit_id")),
                new UnitId(Sql.uuid(row, "unit_id")),
                new TerritoryId(Sql.uuid(row, "territory_id")),
                Sql.point(row),
                row.getString("customer_name"),
                view(row));
    }

    private ManagedBooking view(ResultSet row) throws SQLException {
        var now = clock.instant();
        var state = VisitState.valueOf(row.getString("state"));
        var from = Sql.instant(row, "starts_at");
        var changeUntil = from.minus(settings.changeUntil());
        var isToday = isSameDay(now, from, ZoneId.of(row.getString("zone")));
        var isKnown = isToday || state.isUnderWay();
        var isComing = state.isOpen() || state == VisitState.EN_ROUTE;
        return new ManagedBooking(
                row.getString("number"),
                BookingReading.state(state, row.getBoolean("promised")),
                row.getString("service_type"),
                Sql.text(row, "name"),
                Sql.text(row, "address"),
                from,
                Sql.instant(row, "ends_at"),
                row.getString("zone"),
                isKnown && !state.isOver() ? row.getString("technician_name") : null,
                isKnown && isComing ? Sql.instantOrNull(row, "arrives_at") : null,
                state == VisitState.EN_ROUTE ? approach(row) : null,
                changeUntil,
                state.isOpen() && now.isBefore(changeUntil),
                asBooked.read(row));
    }

    private static ManagedBooking.Approach approach(ResultSet row) throws SQLException {
        var seenAt = Sql.instantOrNull(row, "seen_at");
        var seen = seenAt == null
                ? null
                : new ManagedBooking.Sighting(
                        new GeoPoint(row.getDouble("seen_lon"), row.getDouble("seen_lat")), seenAt);
        return new ManagedBooking.Approach(Sql.point(row), seen);
    }

    private static boolean isSameDay(Instant one, Instant other, ZoneId zone) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }
}
