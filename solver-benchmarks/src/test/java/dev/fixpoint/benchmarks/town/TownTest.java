package dev.fixpoint.benchmarks.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.PlanCheck;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Stop;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TownTest {
    private static final TownSize SMALL = new TownSize(20, 200, 2);

    @Test
    void a_seed_always_makes_the_same_town() {
        var one = Town.problem(SMALL, 7);
        var two = Town.problem(SMALL, 7);

        assertThat(one.jobs()).isEqualTo(two.jobs());
        assertThat(one.shifts()).isEqualTo(two.shifts());
        assertThat(one.links()).isEqualTo(two.links());
        assertThat(one.travel().seconds(3, 90)).isEqualTo(two.travel().seconds(3, 90));
        assertThat(Town.problem(SMALL, 8).jobs()).isNotEqualTo(one.jobs());
    }

    @Test
    void a_town_has_everything_a_day_of_service_has() {
        var town = Town.problem(SMALL, 1);

        assertThat(town.jobs()).hasSize(200);
        assertThat(town.shifts()).hasSize(40).allMatch(shift -> !shift.breaks().isEmpty());
        assertThat(town.links()).hasAtLeastOneElementOfType(Link.Together.class);
        assertThat(town.links()).hasAtLeastOneElementOfType(Link.Following.class);
        assertThat(town.jobs())
                .anyMatch(job -> job.pin() != null)
                .anyMatch(job -> job.published() != null)
                .anyMatch(job -> job.preferredTechnician() != null)
                .anyMatch(job -> !job.excludedTechnicians().isEmpty())
                .anyMatch(job -> !job.tools().isEmpty())
                .anyMatch(job -> !job.needs().isEmpty())
                .anyMatch(job -> job.deadlineSec() != null)
                .anyMatch(job -> job.windows().isEmpty());
        assertThat(town.jobs()).extracting(Job::priority).contains(1, 2, 3, 4);
        assertThat(Town.unlinked(SMALL, 1).links()).isEmpty();
    }

    @Test
    void most_of_a_town_can_be_planned_without_breaking_a_rule() {
        var town = Town.problem(SMALL, 1);

        var plan = new RoutePlanner().plan(town, Map.of(), Budget.ofIterations(2_000, 1), PlanProgress.SILENT);

        assertThat(plan.unplanned()).hasSizeLessThan(town.jobs().size() / 3);
        var routes = plan.routes().stream()
                .collect(Collectors.toMap(
                        Route::shiftId,
                        route -> route.stops().stream().map(Stop::jobId).toList()));
        assertThat(new PlanCheck().check(town, routes)).isEmpty();
    }

    @Test
    void a_town_without_technicians_is_refused() {
        assertThatThrownBy(() -> new TownSize(0, 5, 1)).hasMessageContaining("technicians");
    }
}
