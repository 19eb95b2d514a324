package dev.fixpoint.solver.model;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A whole plan: every shift with its visits. Visits on no shift are left out. */
@PlanningSolution(solutionCloner = RoutingSolution.Cloner.class)
public class RoutingSolution {
    @ProblemFactProperty
    private IndexedProblem problem;

    @ProblemFactCollectionProperty
    private List<Visit> visits;

    @PlanningEntityCollectionProperty
    private List<ShiftRoute> routes;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    private RoutingSolution(IndexedProblem problem, List<Visit> visits, List<ShiftRoute> routes) {
        this.problem = problem;
        this.visits = visits;
        this.routes = routes;
    }

    /** @param routes job indices in order, by shift index */
    public static RoutingSolution of(IndexedProblem problem, int[][] routes) {
        var visits = IntStream.range(0, problem.jobCount()).mapToObj(Visit::new).toList();
        var entities = IntStream.range(0, problem.shiftCount())
                .mapToObj(shift -> new ShiftRoute(
                        shift, IntStream.of(routes[shift]).mapToObj(visits::get).toList()))
                .toList();
        return new RoutingSolution(problem, visits, entities);
    }

    /**
     * Takes over another problem and its routes. Timefold must be told, so this is only for a {@code ProblemChange}, while
     * the problem is added as a fact: all that Timefold knows of the working solution is then built up again.
     */
    public void become(RoutingSolution other) {
        problem = other.problem;
        visits = other.visits;
        routes = other.routes;
    }

    public IndexedProblem getProblem() {
        return problem;
    }

    public Visit visit(int job) {
        return visits.get(job);
    }

    public List<ShiftRoute> getRoutes() {
        return routes;
    }

    /** Job indices in order, by shift index. */
    public int[][] jobs() {
        return routes.stream().map(ShiftRoute::jobs).toArray(int[][]::new);
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    /** For Timefold only. */
    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }

    /** Copies only what planning changes. */
    public static final class Cloner implements SolutionCloner<RoutingSolution> {
        @Override
        public RoutingSolution cloneSolution(RoutingSolution original) {
            var copy = new RoutingSolution(
                    original.problem,
                    original.visits,
                    original.routes.stream().map(ShiftRoute::copy).toList());
            copy.score = original.score;
            return copy;
        }
    }
}
