package dev.fixpoint.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.SolverJob;
import ai.timefold.solver.core.api.solver.SolverManager;
import ai.timefold.solver.core.api.solver.change.ProblemChange;
import dev.fixpoint.solver.model.RoutingSolution;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One problem with Timefold's solver manager, from its first routes to its last. */
final class SolverRun implements AutoCloseable {
    private static final String PROBLEM = "routes";

    private final SolverManager<RoutingSolution> manager;
    private final SolverJob<RoutingSolution> job;
    private final PendingChanges pending = new PendingChanges();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Consumer<Throwable> failed;

    /**
     * Begins to solve.
     *
     * @param better told about better routes on a thread of its own, one after the other
     * @param failed told when the search or {@code better} throws; the run then ends
     */
    SolverRun(SolverSetup setup, RoutingSolution start, Consumer<RoutingSolution> better, Consumer<Throwable> failed) {
        this.failed = failed;
        manager = SolverManager.create(SolverFactory.create(setup.before(pending::search)));
        job = manager.solveBuilder()
                .withProblemId(PROBLEM)
                .withProblem(start)
                .withBestSolutionEventConsumer(event -> better.accept(event.solution()))
                .withExceptionHandler((_, thrown) -> fail(thrown))
                .run();
    }

    /** Whoever tells of a failure may be a thread that the end of the run waits for. */
    private void fail(Throwable thrown) {
        if (failure.compareAndSet(null, thrown)) {
            pending.settle();
            failed.accept(thrown);
            Thread.startVirtualThread(() -> manager.terminateEarly(PROBLEM));
        }
    }

    /** Interrupts the search to make a change, then lets it go on. */
    void change(ProblemChange<RoutingSolution> change) {
        pending.ask();
        var unused = job.addProblemChange((working, director) -> {
            change.doChange(working, director);
            pending.make();
        });
    }

    /** Lets the search end at once, but not before it has begun on all changes. */
    void stop() {
        pending.await();
        job.terminateEarly();
    }

    /** Waits for the end. The last routes, which {@code better} has been told; an interrupt brings the end forward. */
    RoutingSolution last() {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return lastUnlessFailed();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                    stop();
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private RoutingSolution lastUnlessFailed() throws InterruptedException {
        try {
            var last = job.getFinalBestSolution();
            throwIfFailed();
            return last;
        } catch (ExecutionException e) {
            throwIfFailed();
            throw new IllegalStateException("Planning failed", e.getCause());
        }
    }

    private void throwIfFailed() {
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException("Planning failed", e);
        }
    }

    @Override
    public void close() {
        manager.close();
    }
}
