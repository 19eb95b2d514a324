package dev.fixpoint.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is installed, by what it is and where. */
final class Things {
    private final Dice dice;
    private final Map<String, List<Client.Installed>> everywhere = new HashMap<>();
    private final Map<String, List<Client.Installed>> inDistrict = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    Things(List<Client.Installed> installed, Dice dice) {
        this.dice = dice;
        for (var thing : dice.shuffled(installed)) {
            everywhere.computeIfAbsent(thing.category(), _ -> new ArrayList<>()).add(thing);
            inDistrict
                    .computeIfAbsent(thing.category() + thing.district(), _ -> new ArrayList<>())
                    .add(thing);
        }
    }

    /** One that has not been taken yet, while there are any. */
    Client.Installed take(String category) {
        var all = everywhere.getOrDefault(category, List.of());
        return all.get((taken.merge(category, 1, Integer::sum) - 1) % all.size());
    }

    Optional<Client.Installed> any(String category, int district) {
        return Optional.ofNullable(inDistrict.get(category + district)).map(dice::pick);
    }
}
