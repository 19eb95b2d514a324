package dev.fixpoint.benchmarks.micro;

import dev.fixpoint.benchmarks.town.TownSize;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Slot;
import dev.fixpoint.solver.SlotFinder;
import java.util.List;
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

/** All places for one more visit among 14 days of 50 technicians with 10,000 visits; travel is estimated. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SlotFinding {
    private static final TownSize FORTNIGHT = new TownSize(50, 10_000, 14);

    /** Measured once, asked again and again for visits like those that are planned. */
    @State(Scope.Thread)
    public static class Fortnight {
        private final PlannedTown town = PlannedTown.of(FORTNIGHT);
        private final SlotFinder finder = new SlotFinder(town.problem(), town.routes());
        private int asked;

        Job next() {
            var jobs = town.problem().jobs();
            return jobs.get(asked++ % jobs.size());
        }
    }

    @Benchmark
    public List<Slot> find(Fortnight fortnight) {
        return fortnight.finder.find(fortnight.next(), fortnight.town.problem().travel());
    }
}
