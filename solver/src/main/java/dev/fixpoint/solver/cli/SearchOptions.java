package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.Budget;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How long and how to search. */
final class SearchOptions {
    private static final double LONGEST = 1e6;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--seconds", paramLabel = "N", description = "Time to plan. Default: ${DEFAULT-VALUE}.")
    double seconds = 10;

    @Option(names = "--threads", paramLabel = "N", description = "Processors to use. Default: all of this machine.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "N", description = "Start of the random numbers. Default: ${DEFAULT-VALUE}.")
    long seed = 1;

    Budget budget() {
        if (!(seconds > 0 && seconds <= LONGEST)) {
            throw wrong("--seconds must be above 0 and at most 1000000, not " + seconds);
        }
        if (threads < 1) {
            throw wrong("--threads must be 1 or more, not " + threads);
        }
        var time = Duration.ofNanos(Math.round(seconds * 1e9));
        return new Budget(time, seed, () -> false, Long.MAX_VALUE, threads);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
