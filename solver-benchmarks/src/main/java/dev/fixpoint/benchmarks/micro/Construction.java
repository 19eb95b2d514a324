package dev.fixpoint.benchmarks.micro;

import dev.fixpoint.benchmarks.town.Town;
import dev.fixpoint.benchmarks.town.TownSize;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RouteProblem;
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

/** The first plan of a town with every rule, reasons for what is left out included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class Construction {
    /** 60 technicians, 450 visits. */
    @State(Scope.Thread)
    public static class Branch {
        private final RouteProblem problem = Town.problem(TownSize.BRANCH, 1);
    }

    /** 500 technicians, 4,000 visits. */
    @State(Scope.Thread)
    public static class City {
        private final RouteProblem problem = Town.problem(TownSize.CITY, 1);
    }

    @Benchmark
    public RoutePlan branch(Branch branch) {
        return PlannedTown.constructed(branch.problem);
    }

    @Benchmark
    public RoutePlan city(City city) {
        return PlannedTown.constructed(city.problem);
    }
}
