package dev.fixpoint.planning;

import dev.fixpoint.planning.ProposedPart.ProposedMove;
import dev.fixpoint.planning.ProposedPart.Spot;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Better plans that nobody has decided about yet. */
@Component
class ProposalTable {
    /** After this time what was found is worth nothing any more. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** A search that is this late has been lost with the program that made it. */
    private static final Duration LOST = Duration.ofMinutes(2);

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ProposalTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** A search begins; what is too old goes. */
    @Transactional
    void begin(UUID id, TerritoryId territory, long version, String by, Instant now, Instant readyBy) {
        sql.sql("delete from plan_proposal where territory_id = :territory and made_at < :old")
                .param("territory", territory.value())
                .param("old", Sql.at(now.minus(KEPT)))
                .update();
        sql.sql("""
                        insert into plan_proposal (id, territory_id, version, made_by, made_at, ready_by, state)
                        values (:id, :territory, :version, :by, :now, :readyBy, 'SEARCHING')""")
                .param("id", id)
                .param("territory", territory.value())
                .param("version", version)
                .param("by", by)
                .param("now", Sql.at(now))
                .param("readyBy", Sql.at(readyBy))
                .update();
    }

    /** What the search has found, unless it was thrown away meanwhile. */
    @Transactional
    void found(UUID id, long version, ProposalSearch.Found found) {
        var isThere = sql.sql("""
                        update plan_proposal set state = 'READY', version = :version, cost_before = :before, cost_after = :after
                        where id = :id and state = 'SEARCHING'""")
                .param("id", id)
                .param("version", version)
                .param("before", found.costBefore())
                .param("after", found.costAfter())
                .update();
        if (isThere == 1) {
            for (int part = 1; part <= found.parts().size(); part++) {
                add(id, part, found.parts().get(part - 1));
            }
        }
    }

    private void add(UUID id, int number, ProposedPart part) {
        sql.sql("insert into plan_proposal_part values (:id, :number, :travel, :lateness, :cost)")
                .param("id", id)
                .param("number", number)
                .param("travel", part.verdict().addedTravelSeconds())
                .param("lateness", part.verdict().addedLatenessSeconds())
                .param("cost", part.verdict().addedCost())
                .update();
        batches.batchUpdate(
                "insert into plan_proposal_move values (?, ?, ?, ?, ?, ?, ?)", part.moves(), 200, (statement, move) -> {
                    statement.setObject(1, id);
                    statement.setInt(2, number);
                    statement.setObject(3, move.visit().value());
                    statement.setObject(4, technician(move.before()));
                    statement.setObject(5, start(move.before()));
                    statement.setObject(6, technician(move.after()));
                    statement.setObject(7, start(move.after()));
                });
    }

    private static @Nullable UUID technician(@Nullable Spot spot) {
        return spot == null ? null : spot.technician().value();
    }

    private static @Nullable Object start(@Nullable Spot spot) {
        return spot == null ? null : Sql.at(spot.startsAt());
    }

    void failed(UUID id) {
        sql.sql("update plan_proposal set state = 'FAILED' where id = :id and state = 'SEARCHING'")
                .param("id", id)
                .update();
    }

    void delete(UUID id, TerritoryId territory) {
        sql.sql("delete from plan_proposal where id = :id and territory_id = :territory")
                .param("id", id)
                .param("territory", territory.value())
                .update();
    }

    Optional<Proposal> find(UUID id, TerritoryId territory, Instant now) {
        return sql.sql("select * from plan_proposal where id = :id and territory_id = :territory")
                .param("id", id)
                .param("territory", territory.value())
                .query((row, _) -> proposal(row, parts(id), now))
                .optional();
    }

    private static Proposal proposal(ResultSet row, List<Proposal.ProposalPart> parts, Instant now)
            throws SQLException {
        var state = Proposal.State.valueOf(row.getString("state"));
        var readyBy = Sql.instant(row, "ready_by");
        var isLost = state == Proposal.State.SEARCHING && now.isAfter(readyBy.plus(LOST));
        return new Proposal(
                row.getObject("id", UUID.class),
                isLost ? Proposal.State.FAILED : state,
                row.getLong("version"),
                row.getString("made_by"),
                Sql.instant(row, "made_at"),
                readyBy,
                row.getLong("cost_before"),
                row.getLong("cost_after"),
                parts);
    }

    private List<Proposal.ProposalPart> parts(UUID id) {
        var changes = changes(id);
        return sql.sql("select * from plan_proposal_part where proposal_id = :id order by number")
                .param("id", id)
                .query((row, _) -> new Proposal.ProposalPart(
                        row.getInt("number"),
                        row.getLong("added_travel_seconds"),
                        row.getLong("added_lateness_seconds"),
                        row.getLong("added_cost"),
                        row.getObject("accepted_as", Long.class),
                        changes.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<RevisionChange>> changes(UUID id) {
        var changes = new HashMap<Integer, List<RevisionChange>>();
        sql.sql("""
                        select m.*, v.number visit_number, c.name customer_name, b.name before_name, a.name after_name
                        from plan_proposal_move m
                            join visit v on v.id = m.visit_id
                            join work_order o on o.id = v.work_order_id
                            join customer c on c.id = o.customer_id
                            left join technician b on b.id = m.before_technician_id
                            left join technician a on a.id = m.after_technician_id
                        where m.proposal_id = :id
                          and (m.before_technician_id is distinct from m.after_technician_id
                            or abs(extract(epoch from m.after_starts_at - m.before_starts_at)) >= 60)
                        order by coalesce(m.after_starts_at, m.before_starts_at), v.number""").param("id", id).query(row -> {
            changes.computeIfAbsent(row.getInt("part"), _ -> new ArrayList<>()).add(Revisions.change(row, 0));
        });
        return changes;
    }

    /** How many of the parts nobody has accepted yet; they are held until the transaction ends. */
    int hold(UUID id, Collection<Integer> parts) {
        return sql.sql("""
                        select number from plan_proposal_part
                        where proposal_id = :id and number = any(:parts) and accepted_as is null
                        order by number for update""")
                .param("id", id)
                .param("parts", parts.toArray(Integer[]::new))
                .query((row, _) -> row.getInt("number"))
                .list()
                .size();
    }

    List<ProposedMove> moves(UUID id, Collection<Integer> parts) {
        return sql.sql("""
                        select * from plan_proposal_move where proposal_id = :id and part = any(:parts)
                        order by coalesce(after_starts_at, before_starts_at), visit_id""")
                .param("id", id)
                .param("parts", parts.toArray(Integer[]::new))
                .query((row, _) -> new ProposedMove(
                        new VisitId(Sql.uuid(row, "visit_id")), spot(row, "before"), spot(row, "after")))
                .list();
    }

    void accepted(UUID id, Collection<Integer> parts, long revision) {
        sql.sql("""
                        update plan_proposal_part set accepted_as = :revision
                        where proposal_id = :id and number = any(:parts)""")
                .param("id", id)
                .param("parts", parts.toArray(Integer[]::new))
                .param("revision", revision)
                .update();
    }

    private static @Nullable Spot spot(ResultSet row, String when) throws SQLException {
        var technician = Sql.uuidOrNull(row, when + "_technician_id");
        return technician == null
                ? null
                : new Spot(new TechnicianId(technician), Sql.instant(row, when + "_starts_at"));
    }
}
