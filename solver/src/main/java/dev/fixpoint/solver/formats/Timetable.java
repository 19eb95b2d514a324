package dev.fixpoint.solver.formats;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.Unplanned;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a JSON problem, with its times.
 *
 * @param routes as {@link Route} has them
 * @param unplanned the jobs left out
 * @param cost soft cost in the units of the weights, if the file says it
 * @param unplannedCost what the jobs left out are worth, if the file says it
 */
public record Timetable(
        @Given List<Route> routes,
        @Nullable List<LeftOut> unplanned,
        @Nullable Long cost,
        @Nullable Long unplannedCost) {

    /**
     * A job nobody takes.
     *
     * @param code the rule in the way, as {@link dev.fixpoint.solver.RuleCode} names it
     * @param values its figures
     * @param reason the same as an English sentence
     */
    public record LeftOut(
            @Given String jobId,
            @Nullable String code,
            @Nullable Map<String, String> values,
            @Nullable String reason) {
        static LeftOut of(Unplanned unplanned) {
            BrokenRule rule = unplanned.reason();
            return new LeftOut(unplanned.jobId(), rule.code().name(), rule.values(), rule.en());
        }
    }

    public static Timetable of(RoutePlan plan) {
        return new Timetable(
                plan.routes(), plan.unplanned().stream().map(LeftOut::of).toList(), plan.cost(), plan.unplannedCost());
    }

    /** @throws BadFile with the line and the path of what is wrong */
    public static Timetable read(Path file) {
        return JsonText.read(file, Timetable.class);
    }

    public String text() {
        return JsonText.write(this);
    }
}
