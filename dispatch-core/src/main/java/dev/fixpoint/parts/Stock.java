package dev.fixpoint.parts;

import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes in and out of the places where parts lie. Everything is a movement in a ledger; the levels follow from it, which
 * the database sees to.
 */
@Service
public class Stock {
    private final Parts parts;
    private final StockLocations locations;
    private final StockReservations reservations;
    private final JdbcClient sql;
    private final Clock clock;

    Stock(Parts parts, StockLocations locations, StockReservations reservations, JdbcClient sql, Clock clock) {
        this.parts = parts;
        this.locations = locations;
        this.reservations = reservations;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Who moves pieces and why.
     *
     * @param unit what the mover may reach: the unit and those below it
     */
    public record Mover(UnitId unit, String name, String note) {}

    /** Pieces came from a supplier. */
    @Transactional
    public void receive(Pieces pieces, StockLocationId to, Mover mover) {
        move(Movement.Kind.RECEIPT, pieces, null, locations.get(to, mover.unit()), null, mover);
    }

    /** @throws dev.fixpoint.shared.Refusal {@code not-enough-stock}: what is kept for visits stays */
    @Transactional
    public void transfer(Pieces pieces, StockLocationId from, StockLocationId to, Mover mover) {
        if (from.equals(to)) {
            throw PartProblem.SAME_PLACE.refuse().at("to", "same");
        }
        var source = locations.get(from, mover.unit());
        move(Movement.Kind.TRANSFER, pieces, source, locations.get(to, mover.unit()), null, mover);
    }

    /** Pieces are thrown away. */
    @Transactional
    public void scrap(Pieces pieces, StockLocationId from, Mover mover) {
        move(Movement.Kind.SCRAP, pieces, locations.get(from, mover.unit()), null, null, mover);
    }

    /** A technician builds pieces in at a visit; what was kept for this visit at the place is used first. */
    @Transactional
    public void take(Pieces pieces, StockLocationId from, VisitId visit, Mover mover) {
        var source = locations.get(from, mover.unit());
        hold(pieces.part(), source, null);
        reservations.use(visit, pieces.part(), from, pieces.quantity());
        move(Movement.Kind.USE, pieces, source, null, visit, mover);
    }

    /**
     * The same from the technician's own van.
     *
     * @param code number of the part
     * @param serial of the single piece, for parts that are tracked
     * @throws dev.fixpoint.shared.Refusal also without a van, and for a part that is not in the catalogue
     */
    @Transactional
    public Part takeFromVan(
            TechnicianId technician, String code, int quantity, @Nullable String serial, VisitId visit, String by) {
        var part = parts.withCode(code)
                .orElseThrow(() -> PartProblem.UNKNOWN_CODE.refuse(code).at("part", "unknown"));
        var van = locations.vanOf(technician).orElseThrow(PartProblem.NO_VAN::refuse);
        var pieces = new Pieces(part.id(), quantity, serial == null ? List.of() : List.of(serial));
        take(pieces, van.place(), visit, new Mover(van.unit(), by, ""));
        return part;
    }

    /** A technician took pieces out of a customer's device and brings them to a place. */
    @Transactional
    public void bringBack(Pieces pieces, StockLocationId to, VisitId visit, Mover mover) {
        move(Movement.Kind.RETURN, pieces, null, locations.get(to, mover.unit()), visit, mover);
    }

    /**
     * Somebody counted. Kept pieces that are not there any more are kept no longer, the latest kept first.
     *
     * @param counted what is there; of tracked parts with all their serial numbers. A quantity of 0 means none is left
     */
    @Transactional
    public void count(Pieces counted, StockLocationId at, Mover mover) {
        var place = locations.get(at, mover.unit());
        counted.check(parts.get(counted.part()));
        int known = hold(counted.part(), place, null).quantity();
        reservations.keepAtMost(counted.quantity(), counted.part(), at);
        if (counted.serials().isEmpty() && serialsAt(counted.part(), at).isEmpty()) {
            int difference = counted.quantity() - known;
            if (difference != 0) {
                found(Pieces.of(counted.part(), Math.abs(difference)), difference > 0, place, mover);
            }
            return;
        }
        var before = serialsAt(counted.part(), at);
        foundEach(counted, without(before, counted.serials()), false, place, mover);
        foundEach(counted, without(counted.serials(), before), true, place, mover);
    }

    private void foundEach(Pieces counted, List<String> serials, boolean isMore, StockLocation at, Mover mover) {
        if (!serials.isEmpty()) {
            found(new Pieces(counted.part(), serials.size(), serials), isMore, at, mover);
        }
    }

    private void found(Pieces pieces, boolean isMore, StockLocation at, Mover mover) {
        if (isMore) {
            move(Movement.Kind.FOUND, pieces, null, at, null, mover);
        } else {
            move(Movement.Kind.MISSING, pieces, at, null, null, mover);
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    private void move(
            Movement.Kind kind,
            Pieces pieces,
            @Nullable StockLocation from,
            @Nullable StockLocation to,
            @Nullable VisitId visit,
            Mover mover) {
        var part = parts.get(pieces.part());
        pieces.check(part);
        int free = hold(part.id(), from, to).free();
        if (from != null && free < pieces.quantity()) {
            throw PartProblem.NOT_ENOUGH
                    .refuse(part.code(), pieces.quantity(), from.code(), free)
                    .at("quantity", "more-than-free");
        }
        if (pieces.serials().isEmpty()) {
            write(kind, part.id(), pieces.quantity(), from, to, null, visit, mover);
        }
        for (var serial : pieces.serials()) {
            refuseElsewhere(part, serial, from);
            write(kind, part.id(), 1, from, to, serial, visit, mover);
        }
    }

    private void refuseElsewhere(Part part, String serial, @Nullable StockLocation from) {
        var at = sql.sql("""
                        select s.code from stock_unit u join stock_location s on s.id = u.location_id
                        where u.part_id = :part and u.serial = :serial""")
                .param("part", part.id().value())
                .param("serial", serial)
                .query(String.class)
                .optional();
        if (!at.equals(Optional.ofNullable(from).map(StockLocation::code))) {
            throw PartProblem.SERIAL_ELSEWHERE
                    .refuse(part.code(), serial, at.orElse("—"))
                    .at("serials", "elsewhere");
        }
    }

    /** What lay at a place when it was locked; nothing where the part had never been. */
    private record Held(int quantity, int free) {
        static final Held NOTHING = new Held(0, 0);
    }

    /**
     * From here to the end of the transaction nobody else moves or keeps the part at the places. What is there is read with the
     * lock: where there was nothing to lock, there is nothing to take, whatever comes a moment later.
     *
     * @return what lies at the first
     */
    private Held hold(PartId part, @Nullable StockLocation first, @Nullable StockLocation second) {
        var places = Stream.of(first, second)
                .filter(Objects::nonNull)
                .map(place -> place.id().value())
                .toArray(UUID[]::new);
        var held = new HashMap<StockLocationId, Held>();
        sql.sql("""
                        select location_id, quantity, quantity - reserved free from stock_level
                        where part_id = :part and location_id = any(:places) order by location_id for update""").param("part", part.value()).param("places", places).query(row -> {
            held.put(
                    new StockLocationId(Sql.uuid(row, "location_id")),
                    new Held(row.getInt("quantity"), row.getInt("free")));
        });
        return first == null ? Held.NOTHING : held.getOrDefault(first.id(), Held.NOTHING);
    }

    private List<String> serialsAt(PartId part, StockLocationId at) {
        var serials = sql.sql(
                        "select serial from stock_unit where part_id = :part and location_id = :at order by serial")
                .param("part", part.value())
                .param("at", at.value())
                .query(String.class)
                .list();
        return Collections.unmodifiableList(serials);
    }

    private void write(
            Movement.Kind kind,
            PartId part,
            int quantity,
            @Nullable StockLocation from,
            @Nullable StockLocation to,
            @Nullable String serial,
            @Nullable VisitId visit,
            Mover mover) {
        sql.sql("""
                        insert into stock_movement (id, kind, part_id, quantity, from_location, to_location, serial, visit_id,
                            note, at, by_whom)
                        values (:id, :kind, :part, :quantity, :from, :to, :serial, :visit, :note, :at, :by)""")
                .param("id", Ids.next())
                .param("kind", kind.name())
                .param("part", part.value())
                .param("quantity", quantity)
                .param("from", from == null ? null : from.id().value())
                .param("to", to == null ? null : to.id().value())
                .param("serial", serial)
                .param("visit", visit == null ? null : visit.value())
                .param("note", mover.note())
                .param("at", Sql.at(clock.instant()))
                .param("by", mover.name())
                .update();
    }
}
