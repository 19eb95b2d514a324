package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Change;
import dev.fixpoint.solver.Obstacle;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds {@link BrokenRule}s that always name job and technician beside the figures of the rule. */
final class Breach {
    private Breach() {}

    static BrokenRule of(RuleCode code, IndexedProblem problem, int job, int shift, Map<String, String> figures) {
        var values = new HashMap<>(figures);
        values.put("job", problem.job(job).id());
        values.put("technician", problem.shift(shift).technicianId());
        return new BrokenRule(code, values);
    }

    /** A breach of time. A started minute counts, so that granting the minutes named is always enough. */
    static BrokenRule late(RuleCode code, IndexedProblem problem, int job, int shift, long seconds) {
        return of(code, problem, job, shift, Map.of("minutes", Long.toString(minutes(seconds))));
    }

    /** A rule in the way that so many seconds would remove. */
    static Obstacle lacking(RuleCode code, IndexedProblem problem, int job, int shift, Change change) {
        var id = problem.shift(shift).id();
        return new Obstacle(late(code, problem, job, shift, change.amount()), id, List.of(change));
    }

    static long minutes(long seconds) {
        return Math.ceilDiv(seconds, 60L);
    }
}
