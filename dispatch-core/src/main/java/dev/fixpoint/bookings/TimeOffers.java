package dev.fixpoint.bookings;

import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.parts.LikelyParts;
import dev.fixpoint.planning.OpenSlot;
import dev.fixpoint.planning.SlotOffers;
import dev.fixpoint.planning.SlotWish;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.visits.ServiceTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which times are offered: those that can be kept, within what the company lets customers choose. */
@Component
class TimeOffers {
    static final int USUAL_PRIORITY = 3;

    /** An offer is cheap if no more than this share of all offers costs less. */
    private static final double CHEAP = 0.25;

    private final Territories territories;
    private final ServiceTypes serviceTypes;
    private final SlotOffers slots;
    private final LikelyParts parts;
    private final OfferTokens tokens;
    private final BookingSettings settings;
    private final Clock clock;

    TimeOffers(
            Territories territories,
            ServiceTypes serviceTypes,
            SlotOffers slots,
            LikelyParts parts,
            OfferTokens tokens,
            BookingSettings settings,
            Clock clock) {
        this.territories = territories;
        this.serviceTypes = serviceTypes;
        this.slots = slots;
        this.parts = parts;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @throws dev.fixpoint.shared.Refusal for a place that nobody serves, and a service there is not
     */
    OfferedTimes find(String serviceType, GeoPoint location, Fault fault) {
        return find(wish(serviceType, location, fault), serviceType);
    }

    /** The same for work that is not quite the usual of its service. */
    OfferedTimes find(SlotWish wish, String serviceType) {
        return find(wish, serviceType, null);
    }

    /** @param moved the visit that would be moved; {@code null} for a new one */
    OfferedTimes find(SlotWish wish, String serviceType, @Nullable Moved moved) {
        var territory = territories.find(wish.territory()).orElseThrow();
        var now = clock.instant();
        var today = now.atZone(territory.zone()).toLocalDate();
        var dates = today.datesUntil(today.plusDays(settings.days())).toList();
        var found = moved == null
                ? slots.cheapest(wish, windows(wish, dates, territory, now))
                : slots.others(wish, windows(wish, dates, territory, now), moved.visit()).stream()
                        .filter(slot -> !slot.window().equals(moved.from()))
                        .toList();
        var booking = moved == null ? null : moved.booking();
        var expiresAt = now.plus(settings.offer());
        var dear = dearest(found);
        var days = new ArrayList<OfferedTimes.OfferedDay>();
        for (var date : dates) {
            days.add(new OfferedTimes.OfferedDay(
                    date,
                    found.stream()
                            .filter(slot -> dateOf(slot, territory).equals(date))
                            .map(slot -> time(slot, wish, serviceType, booking, expiresAt, slot.addedCost() <= dear))
                            .toList()));
        }
        return new OfferedTimes(territory.zone().getId(), days, expiresAt);
    }

    /** The wish for any time. */
    SlotWish wish(String serviceType, GeoPoint location, Fault fault) {
        return wish(serviceType, location, serving(location)).bringing(parts.of(fault.symptom(), fault.model()));
    }

    private Territory serving(GeoPoint location) {
        return territories
                .at(location)
                .flatMap(territories::find)
                .orElseThrow(() -> BookingProblem.OUTSIDE
                        .refuse(location.lon(), location.lat())
                        .at("location", "outside"));
    }

    SlotWish wish(Offer offer) {
        var territory = territories.find(offer.territory()).orElseThrow();
        var wish = wish(offer.serviceType(), offer.location(), territory).bringing(offer.parts());
        return offer.isDiagnosis() ? wish.diagnosing() : wish;
    }

    private SlotWish wish(String serviceType, GeoPoint location, Territory territory) {
        var type = serviceTypes.get(serviceType);
        return new SlotWish(
                territory.id(),
                location,
                Duration.ofMinutes(type.durationMinutes()),
                type.skills(),
                USUAL_PRIORITY,
                null,
                Set.of(),
                Map.of(),
                false);
    }

    /** Part of every day is kept for emergencies. */
    private List<TimeWindow> windows(SlotWish wish, List<LocalDate> dates, Territory territory, Instant now) {
        var days = dates.stream().map(date -> day(date, territory)).toList();
        double most = 1 - settings.reservePercent() / 100.0;
        return slots.withRoom(wish.territory(), days, most).stream()
                .map(day -> day.from().atZone(territory.zone()).toLocalDate())
                .flatMap(date -> windows(date, territory, now).stream())
                .toList();
    }

    private static TimeWindow day(LocalDate date, Territory territory) {
        return new TimeWindow(
                date.atStartOfDay(territory.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(territory.zone()).toInstant());
    }

    private List<TimeWindow> windows(LocalDate date, Territory territory, Instant now) {
        return settings.windows().stream()
                .map(w -> new TimeWindow(
                        ZonedDateTime.of(date, w.from(), territory.zone()).toInstant(),
                        ZonedDateTime.of(date, w.to(), territory.zone()).toInstant()))
                .filter(w -> !w.from().isBefore(now.plus(settings.leadTime())))
                .toList();
    }

    private OfferedTimes.OfferedTime time(
            OpenSlot slot,
            SlotWish wish,
            String serviceType,
            @Nullable BookingId booking,
            Instant expiresAt,
            boolean isCheap) {
        var offer = new Offer(
                wish.territory(),
                wish.location(),
                serviceType,
                slot.window(),
                slot.technician(),
                slot.position(),
                slot.addedTravel(),
                wish.parts(),
                slot.isDiagnosis(),
                booking,
                expiresAt);
        return new OfferedTimes.OfferedTime(
                tokens.write(offer), slot.window().from(), slot.window().to(), isCheap, slot.isDiagnosis());
    }

    private static LocalDate dateOf(OpenSlot slot, Territory territory) {
        return slot.window().from().atZone(territory.zone()).toLocalDate();
    }

    /** The most that a cheap time may cost. */
    private static long dearest(List<OpenSlot> found) {
        var costs = found.stream().mapToLong(OpenSlot::addedCost).sorted().toArray();
        return costs.length == 0 ? 0 : costs[(int) ((costs.length - 1) * CHEAP)];
    }
}
