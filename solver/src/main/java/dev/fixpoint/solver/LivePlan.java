package dev.fixpoint.solver;

import ai.timefold.solver.core.api.solver.change.ProblemChangeDirector;
import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.rules.UnplannedReasons;
import dev.fixpoint.solver.search.Groundwork;
import dev.fixpoint.solver.search.RouteSearch;
import dev.fixpoint.solver.search.SearchCommand;
import dev.fixpoint.solver.search.Stopwatch;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is being improved while the day goes on. Changes may come from many threads; each interrupts the search, which
 * goes on from the routes it had, as far as they still keep the rules. No change is lost, and several that come close to
 * each other are made at once.
 *
 * <p>What is published keeps the rules of its problem as {@link RoutePlanner} does. First comes the old plan without what no
 * longer fits, then one with everything planned that can be, then better ones.
 */
public final class LivePlan implements AutoCloseable {
    private final Object lock = new Object();
    private final NavigableMap<Long, CompletableFuture<LiveRevision>> waiting = new TreeMap<>();
    private final Budget budget;
    private final Consumer<LiveRevision> published;
    private final SolverRun run;

    private RouteProblem problem;
    private long changes;
    private boolean isOver;
    private @Nullable LiveRevision latest;

    /** What the solver works on; behind {@link #problem} while changes are pending. */
    private volatile Basis basis;

    /** Of this problem or one before, and perhaps unfinished; on the solver's thread. */
    private @Nullable Groundwork groundwork;

    /** Of what was to be published last; on the thread that publishes. */
    private @Nullable UnplannedReasons reasons;

    private record Basis(long changes, RouteProblem problem, PreparedProblem prepared) {
        LiveRevision revision(RoutePlan plan) {
            return new LiveRevision(changes, problem, plan);
        }
    }

    private LivePlan(
            RouteProblem problem, Map<String, List<String>> current, Budget budget, Consumer<LiveRevision> published) {
        this.problem = problem;
        this.budget = budget;
        this.published = published;
        basis = new Basis(0, problem, PreparedProblem.of(problem));
        var search = new SearchCommand(this::construct);
        var setup = SolverSetup.live(search, budget);
        run = new SolverRun(setup, basis.prepared.solution(current), this::publish, this::fail);
    }

    /**
     * Begins to plan.
     *
     * @param current job identifiers in order by shift identifier, as in {@link RoutePlanner#plan}
     * @param budget what to spend from the beginning, and again from each change on; then the plan rests until the next
     * @param published told about each better plan, at most about once a second, on a thread of its own and never twice at
     *     once; must not {@link #stop} the plan. If it throws, the plan ends
     */
    public static LivePlan start(
            RouteProblem problem, Map<String, List<String>> current, Budget budget, Consumer<LiveRevision> published) {
        return new LivePlan(problem, current, budget, published);
    }

    /**
     * Makes changes, all at once.
     *
     * @return the first published plan that knows of them; fails if the plan does
     * @throws IllegalArgumentException if one of them does not go with the problem as all changes before have left it;
     *     then none is made
     * @throws IllegalStateException if the plan has been stopped
     */
    public CompletableFuture<LiveRevision> change(LiveChange... made) {
        synchronized (lock) {
            if (isOver) {
                throw new IllegalStateException("The plan has been stopped; start another from its last routes");
            }
            var draft = new ProblemDraft(problem);
            List.of(made).forEach(draft::make);
            run.change(this::catchUp);
            problem = draft.problem();
            var answer = new CompletableFuture<LiveRevision>();
            waiting.put(++changes, answer);
            return answer;
        }
    }

    /** The problem with all changes made so far. */
    public RouteProblem problem() {
        synchronized (lock) {
            return problem;
        }
    }

    /** What has been published last, if anything yet. */
    public Optional<LiveRevision> latest() {
        synchronized (lock) {
            return Optional.ofNullable(latest);
        }
    }

    /** On the solver's thread, between two phases: goes on with the newest problem, however many changes made it. */
    private void catchUp(RoutingSolution working, ProblemChangeDirector director) {
        RouteProblem newest;
        long made;
        synchronized (lock) {
            newest = problem;
            made = changes;
        }
        if (basis.changes < made) {
            var prepared = basis.prepared.changed(newest);
            var next = prepared.solution(basis.prepared.named(working));
            basis = new Basis(made, newest, prepared);
            director.addProblemFact(next.getProblem(), _ -> working.become(next));
        }
    }

    /** On the solver's thread. */
    private RouteSearch construct(RoutingSolution from, BooleanSupplier isStopped) {
        var stretch = new Budget(
                budget.time(),
                budget.seed(),
                () -> isStopped.getAsBoolean() || budget.cancelled().getAsBoolean(),
                budget.iterations(),
                budget.threads());
        var watch = new Stopwatch(stretch);
        groundwork = basis.prepared.groundwork(groundwork, watch);
        return basis.prepared.search(groundwork, from, stretch, watch);
    }

    /** On the thread that publishes. Nothing is published that a change has overtaken, as its plan comes next. */
    private void publish(RoutingSolution better) {
        var of = basis;
        if (better.getProblem() != of.prepared.indexed()) {
            return;
        }
        reasons = of.prepared.reasons(better, reasons);
        var writer = of.prepared.writer(better, reasons);
        while (writer.findReason()) {
            if (isOvertaken(of)) {
                return;
            }
        }
        publish(of.revision(writer.write()));
    }

    /** Whether a newer plan is on its way, and nobody waits for this one. */
    private boolean isOvertaken(Basis of) {
        synchronized (lock) {
            return of.changes < changes && waiting.headMap(of.changes, true).isEmpty();
        }
    }

    private void publish(LiveRevision revision) {
        List<CompletableFuture<LiveRevision>> answered;
        synchronized (lock) {
            latest = revision;
            var known = waiting.headMap(revision.changes(), true);
            answered = List.copyOf(known.values());
            known.clear();
        }
        try {
            published.accept(revision);
        } finally {
            answered.forEach(answer -> answer.complete(revision));
        }
    }

    private void fail(Throwable cause) {
        List<CompletableFuture<LiveRevision>> left;
        synchronized (lock) {
            isOver = true;
            left = List.copyOf(waiting.values());
            waiting.clear();
        }
        left.forEach(answer -> answer.completeExceptionally(cause));
    }

    /**
     * Makes the changes that are pending and ends the search.
     *
     * @return the last plan, which knows of all changes; the same again when the plan has been stopped before
     * @throws RuntimeException what the search or the listener has thrown
     */
    public LiveRevision stop() {
        synchronized (lock) {
            isOver = true;
        }
        run.stop();
        var last = run.last();
        run.close();
        return latest().orElseGet(() -> unsearched(last));
    }

    /** Stopped before the solver began. */
    private LiveRevision unsearched(RoutingSolution last) {
        var revision = basis.revision(basis.prepared.plan(last));
        publish(revision);
        return revision;
    }

    @Override
    public void close() {
        stop();
    }
}
