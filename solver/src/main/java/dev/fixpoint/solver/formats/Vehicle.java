package dev.fixpoint.solver.formats;

import java.util.Map;
import java.util.Set;

/**
 * A vehicle or technician, in the instance's own units.
 *
 * @param id as a written plan names it
 * @param opens earliest departure
 * @param closes latest return
 * @param stock what can be taken from it: name to quantity
 * @param skills skill to level
 */
public record Vehicle(
        String id,
        int startPlace,
        int endPlace,
        double opens,
        double closes,
        Map<String, Integer> stock,
        Map<String, Integer> skills,
        Set<String> tools) {
    public Vehicle {
        stock = Map.copyOf(stock);
        skills = Map.copyOf(skills);
        tools = Set.copyOf(tools);
    }
}
