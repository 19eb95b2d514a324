package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.WorkShift;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Who works a shift with what in the van, as far as demands can tell.
 *
 * @param technicianId empty where no job asks for the technician by name
 */
record Crew(
        String technicianId,
        Map<String, Integer> skills,
        Map<Integer, Integer> pace,
        Set<String> tools,
        Map<String, Integer> stock,
        Set<String> territories) {
    static Crew of(WorkShift shift, boolean isNamed) {
        return new Crew(
                isNamed ? shift.technicianId() : "",
                shift.skills(),
                shift.pacePercent(),
                shift.tools(),
                shift.stock(),
                shift.territories());
    }

    /**
     * What a crew can do.
     *
     * @param met by demand, whether it meets it
     * @param percent by demand, how long jobs take it
     */
    record Ability(boolean[] met, int[] percent) {
        static final Ability UNKNOWN = new Ability(new boolean[0], new int[0]);
    }

    /** @param known of the first demands */
    Ability ability(Demands demands, Ability known) {
        int from = known.percent.length;
        if (from == demands.count()) {
            return known;
        }
        var met = Arrays.copyOf(known.met, demands.count());
        var percent = Arrays.copyOf(known.percent, demands.count());
        for (int demand = from; demand < percent.length; demand++) {
            met[demand] = demands.get(demand).isMetBy(this);
            percent[demand] = demands.get(demand).percent(this);
        }
        return new Ability(met, percent);
    }
}
