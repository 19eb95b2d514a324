package dev.fixpoint.benchmarks.micro;

import dev.fixpoint.benchmarks.town.Town;
import dev.fixpoint.benchmarks.town.TownSize;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.LiveChange;
import dev.fixpoint.solver.LivePlan;
import dev.fixpoint.solver.LiveRevision;
import java.time.Duration;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a change of one visit to the first published plan that knows of it, while the search is at work. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class LiveChanging {
    private static final Budget ALL_DAY = new Budget(Duration.ofHours(8), 1, () -> false);

    /** Visits get five minutes longer and shorter in turn. */
    private static final class Changes {
        private final LivePlan live;
        private int made;

        Changes(TownSize size) {
            live = LivePlan.start(Town.problem(size, 1), Map.of(), ALL_DAY, _ -> {});
        }

        LiveRevision next() throws Exception {
            var jobs = live.problem().jobs();
            Job job = jobs.get(made++ % jobs.size());
            int seconds = job.durationSec() + (made / jobs.size() % 2 == 0 ? 300 : -300);
            return live.change(new LiveChange.JobChanged(
                            job.with().durationSec(seconds).build()))
                    .get(1, TimeUnit.MINUTES);
        }
    }

    /** 60 technicians, 450 visits. */
    @State(Scope.Thread)
    public static class Branch {
        private final Changes changes = new Changes(TownSize.BRANCH);

        @TearDown
        public void stop() {
            changes.live.close();
        }
    }

    /** 500 technicians, 4,000 visits. */
    @State(Scope.Thread)
    public static class City {
        private final Changes changes = new Changes(TownSize.CITY);

        @TearDown
        public void stop() {
            changes.live.close();
        }
    }

    @Benchmark
    public LiveRevision branch(Branch branch) throws Exception {
        return branch.changes.next();
    }

    @Benchmark
    public LiveRevision city(City city) throws Exception {
        return city.changes.next();
    }
}
