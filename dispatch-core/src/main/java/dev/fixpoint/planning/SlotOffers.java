package dev.fixpoint.planning;

import dev.fixpoint.live.LiveChange;
import dev.fixpoint.live.LiveChanges;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.parts.StockReservations;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.PlacementChange;
import dev.fixpoint.visits.StalePlan;
import dev.fixpoint.visits.Visits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds times that can be kept, and keeps them. Looking uses a copy of the plan that is a few seconds old at most; keeping
 * looks again at the plan as it is, one at a time in each territory.
 */
@Service
public class SlotOffers {
    /** How long time may pass for a copy of the plan whose version is still the newest. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private record Copy(SlotBook book, long version, long requested, Instant readAt) {}

    private final ConcurrentMap<TerritoryId, Copy> copies = new ConcurrentHashMap<>();
    private final PlanTable plans;
    private final Territories territories;
    private final SituationReader situations;
    private final PlanTravel travel;
    private final SlotHolds holds;
    private final Revisions revisions;
    private final UnplannedReasons reasons;
    private final Visits visits;
    private final StockReservations parts;
    private final LiveChanges live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SlotOffers(
            PlanTable plans,
            Territories territories,
            SituationReader situations,
            PlanTravel travel,
            SlotHolds holds,
            Revisions revisions,
            UnplannedReasons reasons,
            Visits visits,
            StockReservations parts,
            LiveChanges live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.territories = territories;
        this.situations = situations;
        this.travel = travel;
        this.holds = holds;
        this.revisions = revisions;
        this.reasons = reasons;
        this.visits = visits;
        this.parts = parts;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** The cheapest place in each of the windows that has one, in order of the windows. */
    public List<OpenSlot> cheapest(SlotWish wish, List<TimeWindow> windows) {
        return book(wish.territory()).cheapest(wish, windows);
    }

    /** The same for a visit that would be moved: neither its place nor what is kept for it is in its own way. */
    public List<OpenSlot> others(SlotWish wish, List<TimeWindow> windows, VisitId moved) {
        var territory = territories.find(wish.territory()).orElseThrow();
        return book(situations.readWithout(moved, territory)).cheapest(wish, windows);
    }

    /** Those of the days of which less than a share of the working time is planned; none on which nobody works. */
    public List<TimeWindow> withRoom(TerritoryId territory, List<TimeWindow> days, double most) {
        var book = book(territory);
        return days.stream().filter(day -> book.load(day) < most).toList();
    }

    /**
     * Keeps a time for somebody until it expires: the plan leaves room for it.
     *
     * @param with who should come, if possible
     * @return empty if nobody can come within the window any more
     */
    @Transactional
    public Optional<SlotHold> hold(SlotWish wish, TimeWindow window, @Nullable TechnicianId with, Duration time) {
        var now = clock.instant();
        take(wish.territory());
        var place = oneThenAll(
                wish.territory(), with, null, situation -> book(situation).find(wish, window, with));
        return place.map(SlotBook.Place::slot).map(slot -> {
            var hold = new SlotHold(UUID.randomUUID(), wish, window, slot.technician(), now.plus(time));
            holds.save(hold, slot, now);
            plans.advance(wish.territory(), 0, 0);
            return hold;
        });
    }

    /** What a hold keeps; empty if it has expired, was used or never was. */
    public Optional<SlotHold> held(UUID hold) {
        return holds.find(hold, clock.instant());
    }

    /** Ends a hold, once: its time is free for whoever asked, until the end of the transaction. */
    @Transactional
    public Optional<SlotHold> release(UUID hold) {
        var known = held(hold);
        known.ifPresent(h -> take(h.wish().territory()));
        return known.filter(h -> holds.delete(hold)).map(h -> {
            plans.advance(h.wish().territory(), 0, 0);
            return h;
        });
    }

    /**
     * Puts a visit without a place into the plan.
     *
     * @param window when to arrive, one of the windows of the visit
     * @param with who should come, if possible
     * @return empty if nobody can come within the window
     * @throws dev.fixpoint.visits.StalePlan if a visit of the route changed meanwhile; ask again
     */
    @Transactional
    public Optional<OpenSlot> plan(
            VisitId visit, TerritoryId territory, TimeWindow window, @Nullable TechnicianId with, String by) {
        take(territory);
        parts.release(visit);
        return oneThenAll(territory, with, visit, situation -> plan(situation, visit, territory, window, with, by));
    }

    private Optional<OpenSlot> plan(
            FieldSituation situation,
            VisitId visit,
            TerritoryId territory,
            TimeWindow window,
            @Nullable TechnicianId with,
            String by) {
        var wanted = situation.visits().stream()
                .filter(v -> v.id().equals(visit))
                .findFirst()
                .orElseThrow()
                .bringing(new OpenVisit.Parts(parts.needs(visit), null));
        var book = book(situation.without(visit));
        var place = book.find(wish(wanted, territory), window, with);
        var widened = place.flatMap(p -> book.widen(p, wanted));
        widened.ifPresent(w -> publish(territory, w, place.orElseThrow().slot(), visit, by));
        return widened.flatMap(_ -> place).map(SlotBook.Place::slot);
    }

    /**
     * Looks at the work of the one who was offered, which is a small part of the territory's and nearly always enough; at
     * everybody's only if that technician cannot come any more.
     */
    private <T> Optional<T> oneThenAll(
            TerritoryId id,
            @Nullable TechnicianId one,
            @Nullable VisitId visit,
            Function<FieldSituation, Optional<T>> search) {
        var territory = territories.find(id).orElseThrow();
        return Optional.ofNullable(one)
                .flatMap(with -> search.apply(situations.readOf(territory, with, visit)))
                .or(() -> search.apply(situations.read(territory)));
    }

    private void publish(TerritoryId territory, SlotBook.Widened route, OpenSlot slot, VisitId visit, String by) {
        var now = clock.instant();
        var changes = visits.place(
                route.placings(), route.seenVersions(), route.problem().movable());
        holds.move(route.keptPlacings());
        keepParts(visit, slot, changes);
        reasons.replace(List.of(visit), List.of(), List.of(), now);
        var advanced = plans.advance(territory, 1, slot.addedCost());
        revisions.add(NewRevision.of(
                territory, advanced.version(), by, RevisionReason.BOOKED, now, advanced.figures(), changes));
        var moved = changes.stream().map(PlacementChange::visit).toList();
        events.publishEvent(new RoutePublished(territory, advanced.version(), moved));
        live.tell(LiveChange.plan(territory, advanced.version()));
    }

    /** A warehouse serves several territories: a part that is there for this plan may just have been kept for another. */
    private void keepParts(VisitId visit, OpenSlot slot, List<PlacementChange> changes) {
        if (!parts.keep(visit, slot.technician(), slot.startsAt())) {
            throw new StalePlan("The parts for visit " + visit.value() + " have gone");
        }
        parts.follow(changes.stream().map(PlacementChange::visit).toList());
    }

    /**
     * From here to the end of the transaction nobody else changes the territory's plan. Comes before anything that locks a
     * visit, because plans are published in that order.
     */
    @Transactional
    public void take(TerritoryId territory) {
        plans.ensure(territory);
        plans.hold(territory);
    }

    private SlotBook book(TerritoryId territory) {
        var head = plans.find(territory);
        long version = head.map(PlanHead::version).orElse(0L);
        long requested = head.map(PlanHead::requested).orElse(0L);
        var now = clock.instant();
        return copies.compute(
                        territory,
                        (_, copy) -> copy != null
                                        && copy.version() == version
                                        && copy.requested() == requested
                                        && now.isBefore(copy.readAt().plus(FRESH))
                                ? copy
                                : new Copy(bookOf(territory), version, requested, now))
                .book();
    }

    private SlotBook bookOf(TerritoryId territory) {
        return book(situations.read(territories.find(territory).orElseThrow()));
    }

    private SlotBook book(FieldSituation situation) {
        return new SlotBook(situation, travel, Weights.standard());
    }

    private static SlotWish wish(OpenVisit visit, TerritoryId territory) {
        return new SlotWish(
                territory,
                visit.location(),
                visit.duration(),
                visit.skills(),
                visit.priority(),
                visit.preferredTechnician(),
                visit.excludedTechnicians(),
                visit.parts().pieces(),
                false);
    }
}
