package dev.fixpoint.bookings;

import dev.fixpoint.customers.Customer;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.parts.StockReservations;
import dev.fixpoint.photos.Photos;
import dev.fixpoint.planning.PlanRetries;
import dev.fixpoint.planning.SlotHold;
import dev.fixpoint.planning.SlotOffers;
import dev.fixpoint.planning.SlotWish;
import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.tickets.Symptoms;
import dev.fixpoint.visits.NewWorkOrder;
import dev.fixpoint.visits.Visits;
import dev.fixpoint.warranties.ServicePrices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Customers without an account book a time that can be kept: look, choose, prove the contact, confirm. */
@Service
public class OnlineBookings {
    private final TimeOffers offers;
    private final OfferTokens tokens;
    private final ContactCodes codes;
    private final BookingLinks links;
    private final SlotOffers slots;
    private final Territories territories;
    private final Bookers bookers;
    private final Visits visits;
    private final StockReservations parts;
    private final PlanRetries retries;
    private final CodeDelivery delivery;
    private final BookingSettings settings;
    private final BookingRows rows;
    private final BookedDevices devices;
    private final Symptoms symptoms;
    private final AsBookedRows asBooked;
    private final Photos photos;
    private final JdbcClient sql;

    OnlineBookings(
            TimeOffers offers,
            OfferTokens tokens,
            ContactCodes codes,
            BookingLinks links,
            SlotOffers slots,
            Territories territories,
            Bookers bookers,
            Visits visits,
            StockReservations parts,
            PlanRetries retries,
            CodeDelivery delivery,
            BookingSettings settings,
            BookingRows rows,
            BookedDevices devices,
            Symptoms symptoms,
            AsBookedRows asBooked,
            Photos photos,
            JdbcClient sql) {
        this.offers = offers;
        this.tokens = tokens;
        this.codes = codes;
        this.links = links;
        this.slots = slots;
        this.territories = territories;
        this.bookers = bookers;
        this.visits = visits;
        this.parts = parts;
        this.retries = retries;
        this.delivery = delivery;
        this.settings = settings;
        this.rows = rows;
        this.devices = devices;
        this.symptoms = symptoms;
        this.asBooked = asBooked;
        this.photos = photos;
        this.sql = sql;
    }

    /**
     * A time kept for somebody.
     *
     * @param isDiagnosis whoever comes can only find out what is wrong
     */
    public record KeptTime(UUID hold, Instant from, Instant to, String zone, Instant expiresAt, boolean isDiagnosis) {}

    /**
     * Who books, where exactly, and what for.
     *
     * @param address as people write it; the position is that of the offer
     * @param symptom code of what is wrong, if anything is
     */
    public record Details(
            String serviceType,
            String name,
            String phone,
            @Nullable String email,
            Language language,
            String address,
            String note,
            @Nullable String symptom,
            ServicePrices.@Nullable Device device) {}

    /**
     * What a customer gets for a booking.
     *
     * @param link opens the booking; known to the customer alone
     */
    public record ConfirmedBooking(
            BookingId booking, String number, String link, Instant from, Instant to, String zone) {}

    /** Times that can be kept for a service at a place. */
    public OfferedTimes offers(String serviceType, GeoPoint location, Fault fault) {
        return offers.find(serviceType, location, fault);
    }

    /**
     * Keeps an offered time for some minutes.
     *
     * @throws dev.fixpoint.shared.Refusal {@code time-gone} with the times that are left, as {@code offers}
     */
    public KeptTime hold(String offerToken) {
        var offer = tokens.read(offerToken);
        var wish = offers.wish(offer);
        var hold = slots.hold(wish, offer.window(), offer.technician(), settings.hold())
                .orElseThrow(() -> gone(offer.serviceType(), wish));
        return new KeptTime(
                hold.id(), hold.window().from(), hold.window().to(), zone(hold), hold.expiresAt(), wish.isDiagnosis());
    }

    /** Gives a kept time back; nothing happens if it has gone already. */
    public void release(UUID hold) {
        slots.release(hold);
    }

    /**
     * Adds a photo to what will be booked for a kept time. Sent again it is there once.
     *
     * @param photo chosen by the sender
     * @param sent JPEG or PNG
     */
    public void addPhoto(UUID hold, UUID photo, byte[] sent) {
        if (slots.held(hold).isEmpty()) {
            throw BookingProblem.HOLD_EXPIRED.refuse();
        }
        photos.add(hold, photo, sent);
    }

    /** Sends a one-time code to a phone number or an e-mail address. */
    public SentCode sendCode(UUID hold, String contact, Language language) {
        if (slots.held(hold).isEmpty()) {
            throw BookingProblem.HOLD_EXPIRED.refuse();
        }
        var issued = codes.issue(hold, contact);
        return new SentCode(issued.code(), issued.validUntil(), delivery.deliver(contact, issued.code(), language));
    }

    /**
     * Confirms a kept time. Sent again it answers the same booking.
     *
     * @param code what was sent to the contact
     */
    public ConfirmedBooking book(UUID hold, String code, Details details) {
        symptoms.refuseUnknown(details.symptom());
        var contact = codes.verified(hold, code);
        return retries.call(() -> already(hold).orElseGet(() -> confirm(hold, contact, details)));
    }

    private ConfirmedBooking confirm(UUID id, String contact, Details details) {
        var hold = slots.release(id);
        if (hold.isEmpty()) {
            return already(id).orElseThrow(BookingProblem.HOLD_EXPIRED::refuse);
        }
        var kept = hold.get();
        var territory = territories.find(kept.wish().territory()).orElseThrow();
        var customer = bookers.known(contact, details, kept.wish().location(), territory.unitId());
        var site = Bookers.site(customer, kept.wish().location());
        var asset = details.device() == null ? null : devices.at(customer.id(), site, details.device());
        var visit = visits.open(workOrder(customer, site, asset, kept, details), details.name());
        parts.need(visit, kept.wish().needs());
        if (slots.plan(visit, territory.id(), kept.window(), kept.technician(), details.name())
                .isEmpty()) {
            throw gone(details.serviceType(), kept.wish());
        }
        visits.promise(visit);
        var booking = rows.add(visit, id, details.name());
        var day = LocalDate.ofInstant(kept.window().from(), territory.zone());
        asBooked.keep(booking, details.serviceType(), day, details.symptom(), details.device());
        asBooked.tell(booking, kept.wish().isDiagnosis());
        photos.belong(id, booking);
        return confirmed(booking);
    }

    /** What an earlier sending of the same request has booked. */
    private Optional<ConfirmedBooking> already(UUID hold) {
        return sql.sql("select id from booking where hold_id = :hold")
                .param("hold", hold)
                .query(UUID.class)
                .optional()
                .map(id -> confirmed(new BookingId(id)));
    }

    private ConfirmedBooking confirmed(BookingId booking) {
        return sql.sql("""
                        select b.number, b.visit_id, w.starts_at, w.ends_at, t.zone
                        from booking b join visit v on v.id = b.visit_id
                            join visit_window w on w.visit_id = v.id join territory t on t.id = v.territory_id
                        where b.id = :booking order by w.starts_at limit 1""")
                .param("booking", booking.value())
                .query((row, _) -> new ConfirmedBooking(
                        booking,
                        row.getString("number"),
                        links.of(new VisitId(Sql.uuid(row, "visit_id"))).orElseThrow(),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        row.getString("zone")))
                .single();
    }

    private static NewWorkOrder workOrder(
            Customer customer, SiteId site, @Nullable AssetId asset, SlotHold kept, Details details) {
        return new NewWorkOrder(
                customer.unit(),
                customer.id(),
                site,
                asset,
                null,
                details.serviceType(),
                details.note(),
                null,
                List.of(kept.window()),
                TimeOffers.USUAL_PRIORITY,
                null,
                null,
                null,
                Set.of());
    }

    private Refusal gone(String serviceType, SlotWish wish) {
        return BookingProblem.TIME_GONE
                .refuse()
                .at("offer", "gone")
                .with("offers", offers.find(wish.bringing(wish.parts()), serviceType));
    }

    private String zone(SlotHold hold) {
        return territories.find(hold.wish().territory()).orElseThrow().zone().getId();
    }
}
