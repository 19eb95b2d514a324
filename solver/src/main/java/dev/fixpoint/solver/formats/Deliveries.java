package dev.fixpoint.solver.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Like vehicles that leave one depot with a load and are back before it closes; no more of them than customers. */
final class Deliveries {
    static final String LOAD = "load";

    private Deliveries() {}

    /** @param places the depot first, then the customers, in the order of the places in {@code distances} */
    static Instance instance(String name, int vehicles, int capacity, List<CustomerRow> places, Distances distances) {
        refuseTwice(places);
        var depot = places.getFirst();
        if (depot.due() <= depot.ready()) {
            throw depot.line().bad("the depot closes when it opens");
        }
        return new Instance(
                name,
                IntStream.range(1, places.size())
                        .mapToObj(place -> task(places.get(place), place))
                        .toList(),
                IntStream.rangeClosed(1, Math.min(vehicles, places.size() - 1))
                        .mapToObj(number -> vehicle(number, capacity, depot))
                        .toList(),
                distances,
                false,
                false);
    }

    static Distances positions(List<CustomerRow> places) {
        return Distances.euclidean(
                places.stream().mapToDouble(CustomerRow::x).toArray(),
                places.stream().mapToDouble(CustomerRow::y).toArray());
    }

    static void refuseTwice(List<CustomerRow> places) {
        var seen = new HashSet<String>();
        for (var place : places) {
            if (!seen.add(place.id())) {
                throw place.line().bad("number %s was used before".formatted(place.id()));
            }
        }
    }

    private static Task task(CustomerRow row, int place) {
        var needs = row.demand() == 0 ? Map.<String, Integer>of() : Map.of(LOAD, row.demand());
        return new Task(row.id(), place, row.ready(), row.due(), row.service(), needs, List.of(Map.of()), Set.of(), 0);
    }

    private static Vehicle vehicle(int number, int capacity, CustomerRow depot) {
        return new Vehicle(
                Integer.toString(number), 0, 0, depot.ready(), depot.due(), Map.of(LOAD, capacity), Map.of(), Set.of());
    }
}
