package dev.fixpoint.solver.timeline;

import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Warehouse;
import dev.fixpoint.solver.WorkShift;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana has one pump in the van; the warehouse is at place 30, where loading takes 10 minutes. */
class FetchingTest {
    private static final WorkShift ANA = WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(18, 0))
            .stock(Map.of("pump", 1))
            .warehouse(new Warehouse(30, 10 * MIN))
            .build();

    private static Job pump(String id, int place) {
        return job(id, place).with().needs(Map.of("pump", 1)).build();
    }

    private static List<Stop> stops(Job... jobs) {
        var ids = List.of(jobs).stream().map(Job::id).toArray(String[]::new);
        return situation()
                .with(ANA)
                .with(jobs)
                .evaluate("ana", ids)
                .routes()
                .getFirst()
                .stops();
    }

    @Test
    void nothing_is_fetched_while_all_is_in_the_van() {
        assertThat(stops(pump("a", 10), job("b", 20)))
                .extracting(Stop::warehouseSec)
                .containsOnlyNulls();
    }

    @Test
    void the_second_pump_is_fetched_on_the_way_where_the_detour_is_least() {
        var stops = stops(pump("a", 10), job("b", 20), job("c", 40), pump("d", 45));

        assertThat(stops).extracting(Stop::warehouseSec).containsExactly(null, null, at(9, 30), null);
        assertThat(stops.get(2).travelSec()).isEqualTo(20 * MIN);
        assertThat(stops.get(2).arriveSec()).isEqualTo(at(9, 50));
    }

    @Test
    void it_is_fetched_elsewhere_where_that_would_be_too_late_for_somebody() {
        var hurried = in(job("c", 40), window(at(8, 0), at(9, 45)));

        var stops = stops(pump("a", 10), job("b", 20), hurried, pump("d", 45));

        assertThat(stops).extracting(Stop::warehouseSec).containsExactly(null, null, null, at(10, 20));
    }

    @Test
    void a_tool_is_fetched_before_the_first_job() {
        var stops = stops(job("a", 10).with().tools(Set.of("saw")).build());

        assertThat(stops.getFirst().travelSec()).isEqualTo(50 * MIN);
        assertThat(stops.getFirst().startSec() - stops.getFirst().warehouseSec())
                .isEqualTo(30 * MIN);
    }

    @Test
    void what_the_search_plans_it_also_fetches() {
        RoutePlan plan = situation()
                .with(ANA)
                .with(pump("a", 10), pump("b", 20), pump("c", 40))
                .plan(200);

        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.routes().getFirst().stops())
                .filteredOn(stop -> stop.warehouseSec() != null)
                .hasSize(1);
    }
}
