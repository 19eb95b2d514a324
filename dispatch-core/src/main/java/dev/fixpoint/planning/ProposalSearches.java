package dev.fixpoint.planning;

import dev.fixpoint.shared.TerritoryId;
import java.util.HashMap;
import java.util.Map;

/** How many better plans are being looked for on this node; nobody keeps the others waiting for long. */
final class ProposalSearches {
    static final int MOST = 6;
    static final int MOST_OF_A_TERRITORY = 3;

    private final Map<TerritoryId, Integer> open = new HashMap<>();

    /**
     * One more.
     *
     * @return how many there are now, with those that wait
     * @throws dev.fixpoint.shared.Refusal {@code searches-full}
     */
    synchronized int enter(TerritoryId territory) {
        var all = all();
        if (all >= MOST || open.getOrDefault(territory, 0) >= MOST_OF_A_TERRITORY) {
            throw PlanningProblem.SEARCHES_FULL.refuse(all).with("searches", all);
        }
        open.merge(territory, 1, Integer::sum);
        return all + 1;
    }

    synchronized void leave(TerritoryId territory) {
        open.computeIfPresent(territory, (_, number) -> number == 1 ? null : number - 1);
    }

    private int all() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}
