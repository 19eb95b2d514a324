package dev.fixpoint.planning;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody has changed what a dispatcher is about to change, since they looked. */
@Component
class Meanwhile {
    private final JdbcClient sql;

    Meanwhile(JdbcClient sql) {
        this.sql = sql;
    }

    /** A revision that the dispatcher has not seen. */
    record Unseen(long number, String author, LocalText reason, Instant createdAt) {}

    /**
     * @throws dev.fixpoint.shared.Refusal {@code plan-moved-on} with what happened, if a later revision moved one of the
     *     visits, or anything else on the routes
     */
    void refuseIfMovedOn(TerritoryId territory, long seen, Rearrangement change) {
        refuse(
                seen,
                unseen(territory, seen, change.moves().stream().map(Move::visit).toList(), change.pieces()));
    }

    /** The same where only the visits themselves matter. */
    void refuseIfMovedOn(TerritoryId territory, long seen, Collection<VisitId> visits) {
        refuse(seen, unseen(territory, seen, visits, List.of()));
    }

    private static void refuse(long seen, List<Unseen> unseen) {
        if (!unseen.isEmpty()) {
            throw PlanningProblem.MOVED_ON
                    .refuse(seen, told(unseen, true), told(unseen, false))
                    .with("meanwhile", unseen);
        }
    }

    private List<Unseen> unseen(TerritoryId territory, long seen, Collection<VisitId> visits, List<WorkPiece> pieces) {
        return sql.sql("""
                        select r.* from plan_revision r
                        where r.territory_id = :territory and r.number > :seen and exists (
                            select from plan_change c
                            where c.territory_id = r.territory_id and c.number = r.number
                              and (c.visit_id = any(:visits) or exists (
                                select from unnest(:technicians::uuid[], :starts::timestamptz[], :ends::timestamptz[])
                                    as piece (technician, starts_at, ends_at)
                                where c.before_technician_id = technician
                                    and c.before_starts_at >= piece.starts_at and c.before_starts_at < piece.ends_at
                                  or c.after_technician_id = technician
                                    and c.after_starts_at >= piece.starts_at and c.after_starts_at < piece.ends_at)))
                        order by r.number limit 20""")
                .param("territory", territory.value())
                .param("seen", seen)
                .param("visits", visits.stream().map(VisitId::value).toArray(UUID[]::new))
                .param(
                        "technicians",
                        pieces.stream().map(piece -> piece.technician().value()).toArray(UUID[]::new))
                .param(
                        "starts",
                        pieces.stream()
                                .map(piece -> piece.startsAt().toString())
                                .toArray(String[]::new))
                .param(
                        "ends",
                        pieces.stream().map(piece -> piece.endsAt().toString()).toArray(String[]::new))
                .query((row, _) -> new Unseen(
                        row.getLong("number"),
                        row.getString("author"),
                        RevisionReason.valueOf(row.getString("reason")).text(),
                        Sql.instant(row, "created_at")))
                .list();
    }

    private static String told(List<Unseen> unseen, boolean isChinese) {
        return unseen.stream()
                .map(one -> one.author()
                        + (isChinese ? "：" : ": ")
                        + (isChinese ? one.reason().zh() : one.reason().en()))
                .distinct()
                .collect(Collectors.joining(isChinese ? "；" : "; ", "", isChinese ? "。" : "."));
    }
}
