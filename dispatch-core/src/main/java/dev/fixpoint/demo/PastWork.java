package dev.fixpoint.demo;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What was done in the past two weeks and earlier today, one visit after the other in every shift. */
final class PastWork {
    private static final Duration LAST_ORDERS = Duration.ofMinutes(20);
    private static final double DETOUR_SECONDS_PER_METRE = 1.35 / (28 / 3.6);
    private static final int PARKING_SECONDS = 120;

    private final Setting setting;
    private final Things things;
    private final Demands demands;
    private final Dice dice;

    PastWork(Setting setting, Things things, Demands demands, Dice dice) {
        this.setting = setting;
        this.things = things;
        this.demands = demands;
        this.dice = dice;
    }

    List<Order> orders(List<Worker> workers) {
        var orders = new ArrayList<Order>();
        for (var worker : workers) {
            for (var duty : worker.duties()) {
                orders.addAll(done(worker, duty));
            }
        }
        return orders;
    }

    private List<Order> done(Worker worker, Worker.Duty duty) {
        var done = new ArrayList<Order>();
        var free = duty.from();
        var from = worker.home();
        int wanted = dice.within(3, 5);
        for (int tries = 0; tries < 2 * wanted && done.size() < wanted; tries++) {
            var demand = demands.fitting(worker);
            var thing = things.any(demand.category(), worker.district()).orElse(null);
            if (thing == null) {
                continue;
            }
            var order = order(worker, duty, done.size(), free, from, thing, demand);
            var finished =
                    order.outcome() == null ? Instant.MAX : order.outcome().finished();
            if (finished.isAfter(duty.to().minus(LAST_ORDERS)) || !finished.isBefore(setting.now())) {
                break;
            }
            done.add(order);
            free = finished.plusSeconds(60L * dice.within(0, 45));
            from = thing.location();
        }
        return done;
    }

    private Order order(
            Worker worker,
            Worker.Duty duty,
            int position,
            Instant free,
            GeoPoint from,
            Client.Installed thing,
            Catalogue.Demand demand) {
        int travel = travelSeconds(from, thing.location());
        var arrived = free.plusSeconds(travel);
        var started = arrived.plusSeconds(dice.within(60, 300));
        int minutes = demands.minutes(demand, thing.owner());
        var failed = dice.chance(0.02);
        var worked = failed ? 600 : (long) (60 * minutes * dice.between(0.8, 1.15));
        var outcome = new Order.Outcome(
                worker, duty.shift(), position, travel, arrived, started, started.plusSeconds(worked), failed);
        return new Order(
                thing,
                demand,
                minutes,
                demands.priority(thing.owner()),
                demands.skills(demand),
                duty.from().minus(Duration.ofMinutes(dice.within(6 * 60, 70 * 60))),
                !demand.symptoms().isEmpty() && dice.chance(0.6),
                wishes(arrived, thing.owner()),
                outcome);
    }

    private Order.Wishes wishes(Instant arrived, Client owner) {
        boolean booked = !owner.isBusiness() && dice.chance(0.3);
        var hour = arrived.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(dice.within(0, 1)));
        var windows = booked ? List.of(new TimeWindow(hour, hour.plus(Duration.ofHours(2)))) : List.<TimeWindow>of();
        return new Order.Wishes(windows, booked, null, null, null);
    }

    /** As the crow flies, with a detour and time to park. */
    private static int travelSeconds(GeoPoint from, GeoPoint to) {
        double north = (to.lat() - from.lat()) * 110_860;
        double east = (to.lon() - from.lon()) * 111_320 * Math.cos(Math.toRadians(from.lat()));
        return PARKING_SECONDS + (int) (Math.hypot(north, east) * DETOUR_SECONDS_PER_METRE);
    }
}
