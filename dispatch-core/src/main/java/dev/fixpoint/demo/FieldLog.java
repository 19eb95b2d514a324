package dev.fixpoint.demo;

import dev.fixpoint.shared.GeoPoint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters what technicians reported of a visit that is over. */
final class FieldLog {
    static final List<String> REASONS = List.of("客户不在家，电话无人接听", "缺少配件，需再次上门", "现场不具备施工条件");

    private final Sheets sheets;
    private final Dice dice;

    FieldLog(Sheets sheets, Dice dice) {
        this.sheets = sheets;
        this.dice = dice;
    }

    void enter(UUID visit, Order order, Order.Outcome outcome) {
        sheets.placements.add(
                visit,
                outcome.worker().id(),
                outcome.shift(),
                outcome.position(),
                outcome.travelSeconds(),
                outcome.arrived(),
                outcome.started(),
                outcome.finished());
        var place = order.thing().location();
        report(visit, outcome, "EN_ROUTE", outcome.departed(), null, null);
        report(visit, outcome, "CHECK_IN", outcome.arrived(), null, place);
        if (outcome.failed()) {
            report(visit, outcome, "FAIL", outcome.finished(), dice.pick(REASONS), place);
        } else {
            report(visit, outcome, "START", outcome.started(), null, place);
            report(visit, outcome, "COMPLETE", outcome.finished(), null, place);
        }
    }

    private void report(
            UUID visit,
            Order.Outcome outcome,
            String kind,
            Instant at,
            @Nullable String reason,
            @Nullable GeoPoint place) {
        sheets.events.add(dice.id(at), visit, at, kind, outcome.worker().username(), reason, place);
    }
}
