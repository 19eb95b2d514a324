package dev.fixpoint.bookings;

import dev.fixpoint.assets.Assets;
import dev.fixpoint.customers.Customer;
import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.customers.Customers;
import dev.fixpoint.customers.NewCustomer;
import dev.fixpoint.customers.NewSite;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.parts.StockReservations;
import dev.fixpoint.planning.PlanRetries;
import dev.fixpoint.planning.SlotOffers;
import dev.fixpoint.planning.SlotReasons;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.tickets.Symptoms;
import dev.fixpoint.visits.NewWorkOrder;
import dev.fixpoint.visits.Visits;
import dev.fixpoint.warranties.ServicePrices.Device;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers ask for visits at times they wish. */
@Service
public class Bookings {
    private static final double SAME_PLACE_METRES = 50;

    private final BookingReading reading;
    private final TimeOffers offers;
    private final OfferTokens tokens;
    private final SlotOffers slots;
    private final SlotReasons reasons;
    private final PlanRetries retries;
    private final Customers customers;
    private final Territories territories;
    private final Assets assets;
    private final Symptoms symptoms;
    private final Visits visits;
    private final StockReservations parts;
    private final BookingRows rows;
    private final AsBookedRows asBooked;
    private final JdbcClient sql;

    Bookings(
            BookingReading reading,
            TimeOffers offers,
            OfferTokens tokens,
            SlotOffers slots,
            SlotReasons reasons,
            PlanRetries retries,
            Customers customers,
            Territories territories,
            Assets assets,
            Symptoms symptoms,
            Visits visits,
            StockReservations parts,
            BookingRows rows,
            AsBookedRows asBooked,
            JdbcClient sql) {
        this.reading = reading;
        this.offers = offers;
        this.tokens = tokens;
        this.slots = slots;
        this.reasons = reasons;
        this.retries = retries;
        this.customers = customers;
        this.territories = territories;
        this.assets = assets;
        this.symptoms = symptoms;
        this.visits = visits;
        this.parts = parts;
        this.rows = rows;
        this.asBooked = asBooked;
        this.sql = sql;
    }

    /** Takes a wish: the customer and site are made known if they are new, and a visit is opened to be planned. */
    @Transactional
    public BookingView request(NewBooking request, UnitId caller, String by) {
        if (request.newSite() != null) {
            refuseOutside(request.newSite());
        }
        var customer =
                request.customer() == null ? newcomer(request, caller) : customers.get(request.customer(), caller);
        var site = site(request, customer);
        if (request.asset() != null) {
            assets.get(request.asset(), customer.id());
        }
        var visit = visits.open(
                new NewWorkOrder(
                        customer.unit(),
                        customer.id(),
                        site,
                        request.asset(),
                        null,
                        request.serviceType(),
                        request.note(),
                        null,
                        request.windows(),
                        request.priority(),
                        null,
                        null,
                        request.preferredTechnician(),
                        Set.of()),
                by);
        return reading.find(rows.add(visit, null, by), caller, customer.id()).orElseThrow();
    }

    /** Times that can be kept for a service at a place. */
    public OfferedTimes offers(String serviceType, GeoPoint location, Fault fault) {
        return offers.find(serviceType, location, fault);
    }

    /** What keeps each technician of a territory within the caller's reach from a wished time, and what would help. */
    public List<SlotReasons.TechnicianReason> reasons(
            String serviceType, GeoPoint location, Fault fault, TimeWindow window, UnitId caller) {
        var wish = offers.wish(serviceType, location, fault);
        var territory = territories.get(wish.territory(), caller);
        return reasons.of(wish, territory, window, null);
    }

    /**
     * Promises an offered time at once.
     *
     * @param request its service and windows are those of the offer
     * @throws dev.fixpoint.shared.Refusal {@code time-gone} with the times that are left, as {@code offers}
     */
    public BookingView accept(String offerToken, NewBooking request, UnitId caller, String by) {
        var offer = tokens.read(offerToken);
        symptoms.refuseUnknown(request.symptom());
        return retries.call(() -> {
            var booking = request(request.at(offer), caller, by);
            refuseElsewhere(offer, booking.visitId());
            var wish = offers.wish(offer);
            parts.need(booking.visitId(), wish.needs());
            var place = slots.plan(booking.visitId(), offer.territory(), offer.window(), offer.technician(), by);
            if (place.isEmpty()) {
                throw BookingProblem.TIME_GONE
                        .refuse()
                        .at("offer", "gone")
                        .with("offers", offers.find(wish.bringing(wish.parts()), offer.serviceType()));
            }
            visits.promise(booking.visitId());
            var territory = territories.find(offer.territory()).orElseThrow();
            var day = LocalDate.ofInstant(offer.window().from(), territory.zone());
            asBooked.keep(booking.id(), offer.serviceType(), day, request.symptom(), device(request));
            asBooked.tell(booking.id(), wish.isDiagnosis());
            return reading.find(booking.id(), caller, request.customer()).orElseThrow();
        });
    }

    private @Nullable Device device(NewBooking request) {
        if (request.asset() == null || request.customer() == null) {
            return null;
        }
        var asset = assets.get(request.asset(), request.customer());
        return new Device(asset.product().modelCode(), asset.serial());
    }

    /** An offer is for one place: what it costs to go elsewhere nobody has looked at. */
    private void refuseElsewhere(Offer offer, VisitId visit) {
        var metres = sql.sql("""
                        select ST_Distance(s.location, ST_MakePoint(:lon, :lat)::geography)
                        from visit v join work_order o on o.id = v.work_order_id join site s on s.id = o.site_id
                        where v.id = :visit""")
                .param("lon", offer.location().lon())
                .param("lat", offer.location().lat())
                .param("visit", visit.value())
                .query(Double.class)
                .single();
        if (metres > SAME_PLACE_METRES) {
            throw BookingProblem.NO_OFFER.refuse().at("offer", "elsewhere");
        }
    }

    /** Newest first; of one customer, or of the caller's unit and those below it. */
    public Page<BookingView> list(UnitId caller, @Nullable CustomerId customer, PageRequest page) {
        return reading.list(caller, customer, page);
    }

    public BookingView get(BookingId id, UnitId caller, @Nullable CustomerId customer) {
        return reading.find(id, caller, customer).orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    /** Cancels a booking whose visit has not begun. */
    @Transactional
    public BookingView cancel(BookingId id, UnitId caller, @Nullable CustomerId customer, String by, String reason) {
        var booking = get(id, caller, customer);
        visits.cancel(booking.visitId(), null, caller, by, reason);
        return get(id, caller, customer);
    }

    private Customer newcomer(NewBooking request, UnitId caller) {
        var newcomer = request.newcomer();
        if (newcomer == null) {
            throw BookingProblem.CUSTOMER_NEEDED.refuse().at("customerId", "required");
        }
        return customers.register(
                new NewCustomer(
                        null,
                        newcomer.name(),
                        newcomer.phone(),
                        newcomer.email(),
                        newcomer.language(),
                        CustomerClass.ORDINARY,
                        siteOrRefuse(request)),
                caller);
    }

    private SiteId site(NewBooking request, Customer customer) {
        if (request.site() != null) {
            return customer.site(request.site()).id();
        }
        return request.customer() == null
                ? customer.sites().getFirst().id()
                : customers.addSite(customer.id(), siteOrRefuse(request)).id();
    }

    private static NewSite siteOrRefuse(NewBooking request) {
        if (request.newSite() == null) {
            throw BookingProblem.SITE_NEEDED.refuse().at("siteId", "required");
        }
        return request.newSite();
    }

    private void refuseOutside(NewSite site) {
        if (territories.at(site.location()).isEmpty()) {
            throw BookingProblem.OUTSIDE
                    .refuse(site.location().lon(), site.location().lat())
                    .at("site.location", "outside");
        }
    }
}
