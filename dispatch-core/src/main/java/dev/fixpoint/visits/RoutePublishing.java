package dev.fixpoint.visits;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a computed plan over the placements, if nothing it was computed from has changed. */
@Component
class RoutePublishing {
    private final Placements placements;
    private final JdbcClient sql;
    private final EntityManager entities;

    RoutePublishing(Placements placements, JdbcClient sql, EntityManager entities) {
        this.placements = placements;
        this.sql = sql;
        this.entities = entities;
    }

    /** @param decided what people have decided about, and what keeps it where it is put; the others keep their locks */
    List<PlacementChange> publish(
            Collection<Placing> placings,
            Map<VisitId, Long> seenVersions,
            Collection<VisitId> movable,
            Map<VisitId, Optional<Lock>> decided) {
        entities.flush();
        holdUnchanged(seenVersions);
        var before = byVisit(placements.of(movable.stream().map(VisitId::value).toList()));
        var after = new HashMap<UUID, Placement>();
        placings.forEach(p -> after.put(p.visit().value(), Placement.of(p, lockOf(before, p, decided))));
        refuseMovedLocks(before, after, decided.keySet());

        var gone = before.keySet().stream().filter(v -> !after.containsKey(v)).toList();
        var saved = after.values().stream()
                .filter(p -> !p.equals(before.get(p.visit())))
                .toList();
        placements.delete(gone);
        placements.save(saved);
        placements.checkNobodyIsInTwoPlaces();
        var touched = new ArrayList<>(gone);
        saved.forEach(p -> touched.add(p.visit()));
        placements.bumpVersions(touched);
        entities.clear(); // visits read before have older versions
        return touched.stream()
                .filter(v -> isChangeForPeople(before.get(v), after.get(v)))
                .map(v -> new PlacementChange(new VisitId(v), spot(before.get(v)), spot(after.get(v))))
                .toList();
    }

    /** Locks the visits in one order, so that two writers cannot wait for each other, and compares their versions. */
    private void holdUnchanged(Map<VisitId, Long> seenVersions) {
        var ids = seenVersions.keySet().stream().map(VisitId::value).toArray(UUID[]::new);
        var now = new HashMap<VisitId, Long>();
        sql.sql("select id, version from visit where id = any(:ids) order by id for update")
                .param("ids", ids)
                .query(row -> {
                    now.put(new VisitId(row.getObject("id", UUID.class)), row.getLong("version"));
                });
        seenVersions.forEach((visit, version) -> {
            if (!version.equals(now.get(visit))) {
                throw new StalePlan("Visit %s has changed since the plan was computed".formatted(visit.value()));
            }
        });
    }

    private static @Nullable Lock lockOf(
            Map<UUID, Placement> before, Placing placing, Map<VisitId, Optional<Lock>> decided) {
        var lock = decided.get(placing.visit());
        if (lock != null) {
            return lock.orElse(null);
        }
        var placement = before.get(placing.visit().value());
        return placement == null ? null : placement.lock();
    }

    /** Being late for a locked time is nobody's choice: a technician who has not left yet cannot be there in time. */
    private static void refuseMovedLocks(
            Map<UUID, Placement> before, Map<UUID, Placement> after, Set<VisitId> decided) {
        for (var placement : before.values()) {
            var planned = after.get(placement.visit());
            var isBound = placement.isLocked() && !decided.contains(new VisitId(placement.visit()));
            if (isBound && (planned == null || !planned.isAsLockedOrLater(placement))) {
                throw new IllegalStateException("The plan would move the locked visit " + placement.visit());
            }
        }
    }

    private static boolean isChangeForPeople(@Nullable Placement before, @Nullable Placement after) {
        return before == null || after == null || before.differsForPeople(after);
    }

    private static PlacementChange.@Nullable Spot spot(@Nullable Placement placement) {
        return placement == null
                ? null
                : new PlacementChange.Spot(
                        new TechnicianId(placement.technician()), placement.startsAt(), placement.lock());
    }

    private static Map<UUID, Placement> byVisit(List<Placement> placements) {
        return placements.stream().collect(Collectors.toMap(Placement::visit, Function.identity()));
    }
}
