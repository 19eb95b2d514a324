package dev.fixpoint.visits;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps visits with their technicians, at their times or in their order, whatever the plan would rather do. */
@Service
public class VisitLocks {
    private final VisitRepository visits;
    private final VisitDispatch dispatch;
    private final Placements placements;
    private final VisitHistory history;
    private final VisitChanges changes;
    private final JdbcClient sql;
    private final Clock clock;

    VisitLocks(
            VisitRepository visits,
            VisitDispatch dispatch,
            Placements placements,
            VisitHistory history,
            VisitChanges changes,
            JdbcClient sql,
            Clock clock) {
        this.visits = visits;
        this.dispatch = dispatch;
        this.placements = placements;
        this.history = history;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Locks a visit; an earlier lock of another kind ends by it.
     *
     * @throws dev.fixpoint.shared.Refusal {@code visit-not-placed} if it has no place
     */
    @Transactional
    public void lock(VisitId id, long seenVersion, LockKind kind, UnitId caller, String by) {
        lock(seen(id, seenVersion, caller), kind, by);
    }

    @Transactional
    public void unlock(VisitId id, long seenVersion, UnitId caller, String by) {
        unlock(seen(id, seenVersion, caller), by);
    }

    /** All of them or none, whatever their versions. */
    @Transactional
    public void lockAll(Collection<VisitId> ids, LockKind kind, UnitId caller, String by) {
        dispatch.refuseUnlessReached(ids, caller);
        inOrder(ids).forEach(id -> lock(held(id), kind, by));
    }

    /** All of them that are locked. */
    @Transactional
    public void unlockAll(Collection<VisitId> ids, UnitId caller, String by) {
        dispatch.refuseUnlessReached(ids, caller);
        inOrder(ids).forEach(id -> unlock(held(id), by));
    }

    private static List<UUID> inOrder(Collection<VisitId> ids) {
        return ids.stream().map(VisitId::value).sorted().toList();
    }

    private Visit seen(VisitId id, long seenVersion, UnitId caller) {
        dispatch.refuseUnlessReached(List.of(id), caller);
        var visit = held(id.value());
        visit.refuseUnlessSeen(seenVersion);
        return visit;
    }

    private Visit held(UUID id) {
        var visit = visits.hold(id).orElseThrow();
        visit.refuseUnlessOpen();
        return visit;
    }

    private void lock(Visit visit, LockKind kind, String by) {
        var place =
                placements.find(visit.id().value()).orElseThrow(() -> VisitProblem.NOT_PLACED.refuse(visit.number()));
        release(visit);
        switch (kind) {
            case TIME -> set(List.of(visit.id().value()), Lock.TIME);
            case TECHNICIAN -> reserve(visit, place.technician());
            case POSITION -> keepOrder(visit, place);
        }
        noted(visit, "LOCK", by, kind.name());
    }

    private void unlock(Visit visit, String by) {
        if (release(visit)) {
            noted(visit, "UNLOCK", by, null);
        }
    }

    private void noted(Visit visit, String what, String by, @Nullable String note) {
        placements.bumpVersions(List.of(visit.id().value()));
        history.add(visit.id(), what, clock.instant(), by, note);
        changes.workChanged(visit);
    }

    /** Everything before it on the shift keeps its place as well; what is locked already stays locked as it is. */
    private void keepOrder(Visit visit, Placement place) {
        var before = onShift(place, "p.starts_at <= :start and p.lock_kind is null");
        set(before, Lock.POSITION);
        placements.bumpVersions(
                before.stream().filter(id -> !id.equals(place.visit())).toList());
    }

    /** What stands behind it cannot be kept in order without it. */
    private boolean release(Visit visit) {
        var place = placements.find(visit.id().value());
        var isReserved = reserve(visit, null);
        if (place.isEmpty() || !place.get().isLocked()) {
            return isReserved;
        }
        var behind = onShift(place.get(), "p.starts_at > :start and p.lock_kind = 'POSITION'");
        set(behind, null);
        placements.bumpVersions(behind);
        set(List.of(visit.id().value()), null);
        return true;
    }

    private List<UUID> onShift(Placement place, String which) {
        return sql.sql("""
                        select v.id from placement p join visit v on v.id = p.visit_id
                        where p.technician_id = :technician and p.shift_id = :shift and v.state in ('PLANNED', 'ACCEPTED')
                          and %s order by v.id for update""".formatted(which))
                .param("technician", place.technician())
                .param("shift", place.shift())
                .param("start", Sql.at(place.startsAt()))
                .query((row, _) -> Sql.uuid(row, "id"))
                .list();
    }

    private void set(Collection<UUID> ids, @Nullable Lock lock) {
        sql.sql("update placement set locked = :locked, lock_kind = :kind where visit_id = any(:visits)")
                .param("locked", lock != null)
                .param("kind", lock == null ? null : lock.name())
                .param("visits", ids.toArray(UUID[]::new))
                .update();
    }

    private boolean reserve(Visit visit, @Nullable UUID technician) {
        return sql.sql("""
                        update visit set reserved_technician_id = :technician
                        where id = :visit and reserved_technician_id is distinct from :technician::uuid""")
                        .param("technician", technician)
                        .param("visit", visit.id().value())
                        .update()
                > 0;
    }
}
