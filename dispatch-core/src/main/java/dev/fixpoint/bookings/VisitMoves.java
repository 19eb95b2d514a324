package dev.fixpoint.bookings;

import dev.fixpoint.organisation.Territories;
import dev.fixpoint.parts.LikelyParts;
import dev.fixpoint.parts.StockReservations;
import dev.fixpoint.planning.PlanRetries;
import dev.fixpoint.planning.SlotOffers;
import dev.fixpoint.planning.SlotReasons;
import dev.fixpoint.planning.SlotWish;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Visits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Other times for a visit, given by staff and other systems: any that can be kept, or one that a person answers for. */
@Service
public class VisitMoves {
    private static final String SELECT = """
            select v.id, v.priority, v.duration_minutes, v.territory_id, o.service_type, b.id booking_id, b.symptom, b.told_model,
                   ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat,
                   w.starts_at, w.ends_at,
                   coalesce((select jsonb_object_agg(skill, level) from visit_skill k where k.visit_id = v.id), '{}') skills
            from visit v
                join work_order o on o.id = v.work_order_id
                join organisation_unit u on u.id = o.unit_id
                join site s on s.id = o.site_id
                left join booking b on b.visit_id = v.id
                left join lateral (select * from visit_window w where w.visit_id = v.id order by starts_at limit 1) w on true
            where v.id = :visit and u.lineage @> array[:unit::uuid]""";

    private final TimeOffers offers;
    private final OfferTokens tokens;
    private final SlotOffers slots;
    private final SlotReasons reasons;
    private final Territories territories;
    private final BookingLinks links;
    private final Visits visits;
    private final LikelyParts likely;
    private final StockReservations parts;
    private final AsBookedRows asBooked;
    private final PlanRetries retries;
    private final JdbcClient sql;
    private final JsonMapper json;

    VisitMoves(
            TimeOffers offers,
            OfferTokens tokens,
            SlotOffers slots,
            SlotReasons reasons,
            Territories territories,
            BookingLinks links,
            Visits visits,
            LikelyParts likely,
            StockReservations parts,
            AsBookedRows asBooked,
            PlanRetries retries,
            JdbcClient sql,
            JsonMapper json) {
        this.offers = offers;
        this.tokens = tokens;
        this.slots = slots;
        this.reasons = reasons;
        this.territories = territories;
        this.links = links;
        this.visits = visits;
        this.likely = likely;
        this.parts = parts;
        this.asBooked = asBooked;
        this.retries = retries;
        this.sql = sql;
        this.json = json;
    }

    private record Row(
            VisitId visit,
            @Nullable TerritoryId territory,
            GeoPoint location,
            String serviceType,
            Duration duration,
            int priority,
            Map<String, Integer> skills,
            @Nullable BookingId booking,
            @Nullable TimeWindow window,
            Fault fault) {

        /** Whoever finds the site outside every territory has to put it into one first. */
        TerritoryId territoryOrRefuse() {
            if (territory == null) {
                throw BookingProblem.OUTSIDE.refuse(location.lon(), location.lat());
            }
            return territory;
        }

        SlotWish wish(Map<PartId, Integer> parts) {
            return new SlotWish(
                    territoryOrRefuse(), location, duration, skills, priority, null, Set.of(), parts, false);
        }
    }

    /** Times that can be kept for the work of a visit within the caller's reach. */
    public OfferedTimes offers(VisitId visit, UnitId caller) {
        return offers(read(visit, caller));
    }

    /** What keeps each technician from another time for a visit within the caller's reach, and what would help. */
    public List<SlotReasons.TechnicianReason> reasons(VisitId visit, TimeWindow window, UnitId caller) {
        var row = read(visit, caller);
        var territory = territories.get(row.territoryOrRefuse(), caller);
        return reasons.of(wish(row), territory, window, visit);
    }

    private OfferedTimes offers(Row row) {
        return offers.find(wish(row), row.serviceType(), new Moved(row.visit(), row.booking(), row.window()));
    }

    private SlotWish wish(Row row) {
        return row.wish(likely.of(row.fault().symptom(), row.fault().model()));
    }

    /**
     * Moves a visit to an offered time, which is promised at once; the customer is told.
     *
     * @param seenVersion what the caller last saw of the visit; {@code null} to move it as it is
     * @throws dev.fixpoint.shared.Refusal {@code time-gone} with the times that are left, as {@code offers}; the visit
     *     stays where it is
     */
    public void move(VisitId visit, @Nullable Long seenVersion, String offerToken, UnitId caller, String by) {
        var row = read(visit, caller);
        var offer = tokens.read(offerToken);
        if (!offer.isFor(row.territoryOrRefuse(), row.location(), row.serviceType())) {
            throw BookingProblem.NO_OFFER.refuse().at("offer", "elsewhere");
        }
        retries.call(() -> {
            slots.take(row.territoryOrRefuse());
            visits.move(visit, seenVersion, offer.window(), caller, by);
            parts.need(visit, offers.wish(offer).needs());
            var place = slots.plan(visit, row.territoryOrRefuse(), offer.window(), offer.technician(), by);
            if (place.isEmpty()) {
                throw BookingProblem.TIME_GONE.refuse().at("offer", "gone").with("offers", offers(row));
            }
            visits.promise(visit);
            if (row.booking() != null) {
                asBooked.tell(row.booking(), offer.isDiagnosis());
            }
            return links.of(visit);
        });
    }

    /**
     * Promises a window although nobody has found a place for it: the earlier promise is broken, the customer is told of the
     * new one, and the plan does what it can. The reason stays in the visit's history.
     */
    @Transactional
    public void promise(
            VisitId visit, @Nullable Long seenVersion, TimeWindow window, UnitId caller, String by, String reason) {
        visits.promiseAnyway(visit, seenVersion, window, caller, by, reason);
        links.of(visit);
    }

    private Row read(VisitId visit, UnitId caller) {
        return sql.sql(SELECT)
                .param("visit", visit.value())
                .param("unit", caller.value())
                .query(this::row)
                .optional()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(visit.value()));
    }

    private Row row(ResultSet row, int index) throws SQLException {
        var territory = Sql.uuidOrNull(row, "territory_id");
        var booking = Sql.uuidOrNull(row, "booking_id");
        var from = Sql.instantOrNull(row, "starts_at");
        return new Row(
                new VisitId(Sql.uuid(row, "id")),
                territory == null ? null : new TerritoryId(territory),
                Sql.point(row),
                row.getString("service_type"),
                Duration.ofMinutes(row.getInt("duration_minutes")),
                row.getInt("priority"),
                json.readValue(row.getString("skills"), new TypeReference<Map<String, Integer>>() {}),
                booking == null ? null : new BookingId(booking),
                from == null ? null : new TimeWindow(from, Sql.instant(row, "ends_at")),
                new Fault(row.getString("symptom"), row.getString("told_model")));
    }
}
