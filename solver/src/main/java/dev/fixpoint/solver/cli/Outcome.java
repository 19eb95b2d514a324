package dev.fixpoint.solver.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.fixpoint.solver.verdicts.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last line of standard output. What a command does not know, such as the threads of a check, is left out.
 *
 * @param feasible whether the plan keeps every rule and leaves out nothing that must be served
 * @param routes how many serve something
 * @param cost what the objective counts
 * @param seconds spent on planning
 * @param iterations steps of the search
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"feasible", "routes", "distance", "cost", "unserved", "seconds", "iterations", "threads", "seed"})
record Outcome(
        boolean feasible,
        int routes,
        double distance,
        double cost,
        int unserved,
        @Nullable Double seconds,
        @Nullable Long iterations,
        @Nullable Integer threads,
        @Nullable Long seed) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Outcome of(Verdict verdict) {
        return new Outcome(
                verdict.isFeasible(),
                verdict.routes(),
                verdict.distance(),
                verdict.cost(),
                verdict.unserved(),
                null,
                null,
                null,
                null);
    }

    Outcome found(double seconds, long iterations, int threads, long seed) {
        return new Outcome(feasible, routes, distance, cost, unserved, seconds, iterations, threads, seed);
    }

    String line() {
        return JSON.writeValueAsString(this);
    }

    int exitCode() {
        return feasible ? FixpointSolver.OK : FixpointSolver.INFEASIBLE;
    }
}
