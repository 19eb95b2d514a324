package dev.fixpoint.solver.search;

import static dev.fixpoint.solver.Situation.HOUR;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.Weights;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FleetReductionTest {
    private static final int PROBLEMS = 20;

    @Test
    void fewer_shifts_do_the_same_jobs_where_a_shift_is_dear() {
        int before = 0;
        int after = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var constructed = city(seed).plan(0);
            var reduced = city(seed).plan(3_000);

            assertThat(constructed.unplanned()).isEmpty();
            assertThat(reduced.unplanned()).as("seed %d", seed).isEmpty();
            assertThat(reduced.routes().size())
                    .isLessThanOrEqualTo(constructed.routes().size());
            before += constructed.routes().size();
            after += reduced.routes().size();
        }
        assertThat(after).isLessThan(before);
    }

    @Test
    void no_shift_is_done_without_that_a_lock_needs() {
        var locked = Situation.pinned(job("locked", 10), "s3", at(9, 0));
        var plan = city(1).with(locked).plan(Map.of(), 2_000);

        assertThat(plan.unplanned()).isEmpty();
        assertThat(shifts(plan)).contains("s3");
    }

    private static List<String> shifts(RoutePlan plan) {
        return plan.routes().stream().map(route -> route.shiftId()).toList();
    }

    private static Situation city(int seed) {
        var random = new Random(seed);
        var city = situation()
                .with(Weights.none()
                        .travelPerSec(1)
                        .unplannedPerPriority(1)
                        .shiftUsed(10_000_000)
                        .build());
        for (int s = 0; s < 12; s++) {
            city.with("s" + s, "t" + s, Map.of());
        }
        for (int j = 0; j < 30; j++) {
            long from = at(8, 30) + random.nextInt(HOUR);
            city.with(in(job("j" + j, 1 + random.nextInt(28)), window(from, from + HOUR / 2 + random.nextInt(HOUR))));
        }
        return city;
    }
}
