package dev.fixpoint.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The visits still to be planned; a few of them nobody can make, so that the reasons can be seen. */
final class OpenWork {
    private static final int ONE_IMPOSSIBLE_IN = 67;
    private static final int LEVEL_NOBODY_HAS = 5;

    private final Setting setting;
    private final Things things;
    private final Demands demands;
    private final Wishing wishing;
    private final Dice dice;

    OpenWork(Setting setting, Things things, Demands demands, Wishing wishing, Dice dice) {
        this.setting = setting;
        this.things = things;
        this.demands = demands;
        this.wishing = wishing;
        this.dice = dice;
    }

    List<Order> orders() {
        var orders = new ArrayList<Order>();
        for (int i = 0; i < setting.size().openVisits(); i++) {
            orders.add(order(i));
        }
        return orders;
    }

    private Order order(int index) {
        var demand = demands.any();
        var thing = things.take(demand.category());
        var requestedAt = setting.now().minus(Duration.ofMinutes(dice.within(5, 20 * 60)));
        var skills = demands.skills(demand);
        var wishes = wishing.of(thing, demand, requestedAt);
        switch (index % (2 * ONE_IMPOSSIBLE_IN)) {
            case 33 -> skills = raised(skills);
            case 33 + ONE_IMPOSSIBLE_IN -> wishes = wishing.impossible(thing, requestedAt);
            default -> {}
        }
        return new Order(
                thing,
                demand,
                demands.minutes(demand, thing.owner()),
                demands.priority(thing.owner()),
                skills,
                requestedAt,
                !demand.symptoms().isEmpty() && dice.chance(0.7),
                wishes,
                null);
    }

    private static Map<String, Integer> raised(Map<String, Integer> skills) {
        var raised = new TreeMap<>(skills);
        raised.replaceAll((_, _) -> LEVEL_NOBODY_HAS);
        return raised;
    }
}
