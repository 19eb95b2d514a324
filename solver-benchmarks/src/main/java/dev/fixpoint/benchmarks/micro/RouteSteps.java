package dev.fixpoint.benchmarks.micro;

import dev.fixpoint.benchmarks.town.TownSize;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.PlanCheck;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One route of 60 technicians with 450 visits: about eight visits, a break, overtime. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RouteSteps {
    /** One route after the other, so that none stays in the processor's cache by itself. */
    @State(Scope.Thread)
    public static class Branch {
        private final PlannedTown town = PlannedTown.of(TownSize.BRANCH);
        private final List<Map.Entry<String, List<String>>> named =
                List.copyOf(town.routes().entrySet());
        private final IndexedProblem indexed = new IndexedProblem(town.problem());
        private final RouteTimeline walk = new RouteTimeline(indexed);
        private final PlanCheck check = new PlanCheck();
        private final int[] shifts = named.stream()
                .mapToInt(route -> indexed.shiftWith(route.getKey()))
                .toArray();
        private final int[][] routes = named.stream()
                .map(route ->
                        route.getValue().stream().mapToInt(indexed::jobWith).toArray())
                .toArray(int[][]::new);
        private int at;

        int next() {
            at = at + 1 < routes.length ? at + 1 : 0;
            return at;
        }
    }

    /** Times, cost and broken rules of a route. */
    @Benchmark
    public long walk(Branch branch) {
        int route = branch.next();
        return branch.walk.walk(branch.shifts[route], branch.routes[route], branch.routes[route].length);
    }

    /** The verdict on a route by identifiers, as the board asks for it. */
    @Benchmark
    public List<BrokenRule> check(Branch branch) {
        var route = branch.named.get(branch.next());
        return branch.check.check(branch.town.problem(), route.getKey(), route.getValue());
    }
}
