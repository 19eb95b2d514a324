package dev.fixpoint.visits;

import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What dispatchers do with visits themselves: put them somewhere, take them out of the plan, expect them to take longer. */
@Service
public class VisitDispatch {
    private static final String REACHABLE = """
            select v.id, v.number, v.state, v.territory_id from visit v
                join work_order w on w.id = v.work_order_id
                join organisation_unit u on u.id = w.unit_id and u.lineage @> array[:unit::uuid]
            where v.id = any(:visits)""";

    private final VisitRepository visits;
    private final RoutePublishing publishing;
    private final Placements placements;
    private final VisitHistory history;
    private final VisitChanges changes;
    private final JdbcClient sql;
    private final Clock clock;

    VisitDispatch(
            VisitRepository visits,
            RoutePublishing publishing,
            Placements placements,
            VisitHistory history,
            VisitChanges changes,
            JdbcClient sql,
            Clock clock) {
        this.visits = visits;
        this.publishing = publishing;
        this.placements = placements;
        this.history = history;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    private record Reached(
            UUID id,
            String number,
            VisitState state,
            @Nullable UUID territory) {
        TerritoryId openTerritory() {
            state.refuseUnlessOpen(number);
            if (territory == null) {
                throw VisitProblem.NO_TERRITORY.refuse(number);
            }
            return new TerritoryId(territory);
        }
    }

    /**
     * The territory in whose plan a visit may be moved.
     *
     * @throws dev.fixpoint.shared.Refusal if the caller may not reach it, it has begun or is over, or lies in no territory
     */
    public TerritoryId territoryOf(VisitId visit, UnitId caller) {
        return territoriesOf(List.of(visit), caller).iterator().next();
    }

    /** The same of at least one visit; there are as many as the plans they are in. */
    public Set<TerritoryId> territoriesOf(Collection<VisitId> visits, UnitId caller) {
        return reached(visits, caller).stream().map(Reached::openTerritory).collect(Collectors.toSet());
    }

    /** @throws dev.fixpoint.shared.Refusal as if there were no such visit, if one is of another unit */
    void refuseUnlessReached(Collection<VisitId> visits, UnitId caller) {
        reached(visits, caller);
    }

    private List<Reached> reached(Collection<VisitId> visits, UnitId caller) {
        var found = sql.sql(REACHABLE)
                .param("visits", visits.stream().map(VisitId::value).toArray(UUID[]::new))
                .param("unit", caller.value())
                .query((row, _) -> new Reached(
                        Sql.uuid(row, "id"),
                        row.getString("number"),
                        VisitState.valueOf(row.getString("state")),
                        Sql.uuidOrNull(row, "territory_id")))
                .list();
        var known = found.stream().map(Reached::id).collect(Collectors.toSet());
        visits.stream()
                .map(VisitId::value)
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(missing -> {
                    throw SharedProblem.NOT_FOUND.refuse(missing);
                });
        return found;
    }

    /**
     * Writes what people decided.
     *
     * @return what people would call changes
     * @throws StalePlan if one of the visits has changed since
     */
    @Transactional
    public List<PlacementChange> place(HandPlacing decided) {
        var moved = publishing.publish(decided.placings(), decided.seenVersions(), decided.movable(), decided.locks());
        mark(decided.takenOut(), true);
        mark(
                decided.locks().keySet().stream()
                        .filter(visit -> !decided.takenOut().contains(visit))
                        .toList(),
                false);
        for (var visit : decided.locks().keySet()) {
            var what = decided.takenOut().contains(visit) ? "TAKE_OUT" : "PLACE";
            history.add(visit, what, clock.instant(), decided.by(), decided.reason());
        }
        visits.findAllById(decided.locks().keySet().stream().map(VisitId::value).toList())
                .forEach(changes::workChanged);
        return moved;
    }

    /** Gives what a dispatcher took out of the plan back to it. */
    @Transactional
    public void giveBack(VisitId id, long seenVersion, UnitId caller, String by) {
        territoryOf(id, caller);
        var visit = visits.hold(id.value()).orElseThrow();
        visit.refuseUnlessSeen(seenVersion);
        visit.refuseUnlessOpen();
        if (mark(List.of(id), false) > 0) {
            sql.sql("delete from unplanned_visit where visit_id = :visit")
                    .param("visit", id.value())
                    .update();
            placements.bumpVersions(List.of(id.value()));
            history.add(id, "GIVE_BACK", clock.instant(), by, null);
            changes.workChanged(visit);
        }
    }

    /** Expects a visit not yet begun to take this long. */
    @Transactional
    public void expect(VisitId id, long seenVersion, int minutes, UnitId caller, String by) {
        territoryOf(id, caller);
        var visit = visits.hold(id.value()).orElseThrow();
        visit.refuseUnlessSeen(seenVersion);
        visit.expect(minutes);
        visits.saveAndFlush(visit);
        history.add(id, "EXPECT", clock.instant(), by, minutes + " min");
        changes.workChanged(visit);
    }

    /** Promises another window to a customer whose visit was moved out of the one promised before. */
    @Transactional
    public void promiseAnew(VisitId id, TimeWindow window, String by, @Nullable String reason) {
        var visit = visits.hold(id.value()).orElseThrow();
        visit.wish(window, clock.instant());
        visit.promise(window);
        visits.saveAndFlush(visit);
        history.add(id, "PROMISE", clock.instant(), by, reason);
        changes.promised(visit, window);
    }

    /** From now on nothing is more urgent. */
    @Transactional
    public void makeEmergency(VisitId id, String by) {
        var visit = visits.hold(id.value()).orElseThrow();
        if (visit.makeEmergency()) {
            visits.saveAndFlush(visit);
            history.add(id, "EMERGENCY", clock.instant(), by, null);
        }
    }

    /** The numbers and customers of visits, to name them. */
    public Map<VisitId, VisitName> names(Collection<VisitId> ids) {
        return VisitName.read(sql, ids);
    }

    /** @throws java.util.NoSuchElementException if there is no such visit */
    public VisitName nameOf(VisitId id) {
        return Optional.ofNullable(names(List.of(id)).get(id)).orElseThrow();
    }

    private int mark(Collection<VisitId> ids, boolean isHeldBack) {
        return sql.sql("update visit set held_back = :held where id = any(:ids) and held_back <> :held")
                .param("held", isHeldBack)
                .param("ids", ids.stream().map(VisitId::value).toArray(UUID[]::new))
                .update();
    }
}
