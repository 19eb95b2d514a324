package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.WorkShift;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Who works a shift with what in the van, as far as demands can tell.
 *
 * @param technicianId empty where no job asks for the technician by name
 * @param mayFetch whether what is not in the van can be fetched on the way
 */
record Crew(
        String technicianId,
        Map<String, Integer> skills,
        Map<Integer, Integer> pace,
        Set<String> tools,
        Map<String, Integer> stock,
        Set<String> territories,
        boolean mayFetch) {
    static Crew of(WorkShift shift, boolean isNamed) {
        return new Crew(
                isNamed ? shift.technicianId() : "",
                shift.skills(),
                shift.pacePercent(),
                shift.tools(),
                shift.stock(),
                shift.territories(),
                shift.warehouse() != null);
    }

    /**
     * What a crew can do.
     *
     * @param met by demand, whether it meets it
     * @param equipped by demand, whether it can with what is in the van
     * @param percent by demand, how long jobs take it
     */
    record Ability(boolean[] met, boolean[] equipped, int[] percent) {
        static final Ability UNKNOWN = new Ability(new boolean[0], new boolean[0], new int[0]);
    }

    /** @param known of the first demands */
    Ability ability(Demands demands, Ability known) {
        int from = known.percent.length;
        if (from == demands.count()) {
            return known;
        }
        var met = Arrays.copyOf(known.met, demands.count());
        var equipped = Arrays.copyOf(known.equipped, demands.count());
        var percent = Arrays.copyOf(known.percent, demands.count());
        for (int demand = from; demand < percent.length; demand++) {
            met[demand] = demands.get(demand).isMetBy(this);
            equipped[demand] = demands.get(demand).isEquippedBy(this);
            percent[demand] = demands.get(demand).percent(this);
        }
        return new Ability(met, equipped, percent);
    }
}
