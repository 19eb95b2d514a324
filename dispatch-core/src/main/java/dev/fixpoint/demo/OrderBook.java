package dev.fixpoint.demo;

import dev.fixpoint.shared.TimeWindow;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters orders with their tickets, visits and bookings, numbered in the order in which they came in. */
final class OrderBook {
    private static final String OFFICE = "agent";
    private static final Duration TO_TAKE_DOWN = Duration.ofMinutes(2);

    private final Company company;
    private final Sheets sheets;
    private final Dice dice;

    OrderBook(Company company, Sheets sheets, Dice dice) {
        this.company = company;
        this.sheets = sheets;
        this.dice = dice;
    }

    void enter(List<Order> inOrder) {
        inOrder.forEach(this::enter);
    }

    private void enter(Order order) {
        var ticket = order.fault() ? ticket(order) : null;
        var workOrder = dice.id(order.requestedAt());
        var number = "W%07d".formatted(sheets.workOrders.size() + 1);
        var thing = order.thing();
        var note = order.fault() ? "" : order.demand().note();
        sheets.workOrders.add(
                workOrder,
                number,
                thing.owner().unit(),
                thing.owner().id(),
                thing.site(),
                thing.asset(),
                ticket,
                order.demand().service(),
                note,
                order.requestedAt());
        var visit = visit(order, workOrder, number + "-1");
        new TreeMap<>(order.skills()).forEach((skill, level) -> sheets.visitSkills.add(visit, skill, level));
        for (TimeWindow window : order.wishes().windows()) {
            sheets.windows.add(visit, window.from(), window.to());
        }
        if (order.wishes().excluded() != null) {
            sheets.excluded.add(visit, order.wishes().excluded());
        }
        if (order.wishes().booked()) {
            var booking = "B%07d".formatted(sheets.bookings.size() + 1);
            sheets.bookings.add(dice.id(order.requestedAt()), booking, visit, order.requestedAt(), OFFICE);
        }
        sheets.events.add(dice.id(order.requestedAt()), visit, order.requestedAt(), "REQUESTED", OFFICE, null, null);
        if (order.outcome() != null) {
            new FieldLog(sheets, dice).enter(visit, order, order.outcome());
        }
    }

    private UUID visit(Order order, UUID workOrder, String number) {
        var id = dice.id(order.requestedAt());
        var outcome = order.outcome();
        sheets.visits.add(
                id,
                workOrder,
                number,
                state(outcome),
                company.territory(order.thing().district()),
                order.minutes(),
                order.priority(),
                order.wishes().deadline(),
                order.wishes().preferred(),
                outcome != null && order.wishes().booked(),
                outcome == null ? null : outcome.departed(),
                outcome == null ? null : outcome.arrived(),
                outcome == null || outcome.failed() ? null : outcome.started(),
                outcome == null ? null : outcome.finished(),
                order.requestedAt());
        return id;
    }

    private static String state(Order.@Nullable Outcome outcome) {
        return outcome == null ? "PLANNED" : outcome.failed() ? "FAILED" : "COMPLETED";
    }

    private UUID ticket(Order order) {
        var raisedAt = order.requestedAt().minus(TO_TAKE_DOWN);
        var id = dice.id(raisedAt);
        var symptom = dice.pick(order.demand().symptoms());
        var over = order.outcome() != null && !order.outcome().failed();
        sheets.tickets.add(
                id,
                nextTicketNumber(),
                "FAULT",
                over ? "CLOSED" : "PLANNED",
                order.thing().owner().unit(),
                order.thing().owner().id(),
                order.thing().site(),
                order.thing().asset(),
                symptom,
                Catalogue.described(symptom),
                over ? "已上门处理，客户确认正常" : null,
                order.priority(),
                raisedAt,
                OFFICE);
        return id;
    }

    String nextTicketNumber() {
        return "T%07d".formatted(sheets.tickets.size() + 1);
    }
}
