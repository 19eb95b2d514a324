package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For each job the others from near to far by travel time there and back. */
public final class Neighbours {
    /** More are never reached by one ruin, and a full table of 5,000 jobs would need 100 MB. */
    private static final int AROUND = 500;

    /** How many of the nearest jobs say how far it is to the next job. */
    private static final int CLOSE = 5;

    private final IndexedProblem problem;
    private final int[][] around;
    private final int[][] there;

    /** @param goOn polled while looking; once false, the jobs not looked at yet have only themselves until the next change */
    public Neighbours(IndexedProblem problem, BooleanSupplier goOn) {
        this(problem, new int[problem.jobCount()][], new int[problem.jobCount()][]);
        findMissing(goOn);
    }

    private Neighbours(IndexedProblem problem, int[][] around, int[][] there) {
        this.problem = problem;
        this.around = around;
        this.there = there;
    }

    /** The same for another problem with the same travel times; only lists that have changed are found anew. */
    Neighbours changed(IndexedProblem next, KeptJobs kept, BooleanSupplier goOn) {
        if (kept.isSame() && isComplete()) {
            return new Neighbours(next, around, there);
        }
        int n = next.jobCount();
        var changed = new Neighbours(next, new int[n][], new int[n][]);
        for (int job = 0; job < n; job++) {
            int old = kept.before(job);
            if (kept.isInOrder() && old != IndexedProblem.NONE && isUnchanged(old, next, job, kept)) {
                changed.around[job] = renumbered(around[old], kept);
                changed.there[job] = there[old];
            }
        }
        changed.findMissing(goOn);
        return changed;
    }

    private boolean isComplete() {
        return Stream.of(around).allMatch(list -> list.length == most(problem));
    }

    /** Whether the list was found, none of the jobs in it has gone, and none has come that is closer than the last. */
    private boolean isUnchanged(int old, IndexedProblem next, int job, KeptJobs kept) {
        int[] known = around[old];
        if (known.length != most(next) || IntStream.of(known).anyMatch(each -> kept.now(each) == IndexedProblem.NONE)) {
            return false;
        }
        int last = kept.now(known[known.length - 1]);
        long farthest = roundTrip(next, job, last);
        return IntStream.of(kept.added()).allMatch(added -> {
            long distance = roundTrip(next, job, added);
            return distance > farthest || distance == farthest && added > last;
        });
    }

    private static int[] renumbered(int[] jobs, KeptJobs kept) {
        return IntStream.of(jobs).allMatch(job -> kept.now(job) == job)
                ? jobs
                : IntStream.of(jobs).map(kept::now).toArray();
    }

    private static int most(IndexedProblem problem) {
        return Math.min(AROUND, problem.jobCount());
    }

    private void findMissing(BooleanSupplier goOn) {
        int[] missing = IntStream.range(0, around.length)
                .filter(job -> around[job] == null)
                .toArray();
        var tree = missing.length == 0
                ? null
                : problem.positions()
                        .map(positions -> new PlaceTree(problem, positions))
                        .orElse(null);
        IntStream.of(missing).parallel().forEach(job -> {
            if (goOn.getAsBoolean()) {
                collect(job, tree);
            } else {
                around[job] = new int[] {job};
                there[job] = new int[1];
            }
        });
    }

    private void collect(int job, @Nullable PlaceTree tree) {
        var search = new Search(job);
        if (tree == null) {
            IntStream.range(0, problem.jobCount()).forEach(search::ask);
        } else {
            tree.find(job, search);
        }
        around[job] = search.closest.take();
        int place = problem.place(job);
        there[job] = IntStream.of(around[job])
                .map(other -> Math.min(
                        problem.travel(place, problem.place(other)), problem.travel(problem.place(other), place)))
                .toArray();
    }

    private final class Search implements PlaceTree.Finder {
        private final Nearest closest = new Nearest(most(problem));
        private final int job;
        private final int place;

        Search(int job) {
            this.job = job;
            place = problem.place(job);
            closest.add(0, job);
        }

        @Override
        public void ask(int other) {
            if (other != job) {
                int there = problem.place(other);
                long onward = 1L + problem.travel(place, there);
                if (closest.mayAdd(onward)) {
                    closest.add(onward + problem.travel(there, place), other);
                }
            }
        }

        @Override
        public boolean mayBeNear(double seconds) {
            return seconds <= 0 || closest.mayAdd((long) (1 + 2 * seconds));
        }
    }

    /** Seconds to another job and back, and one: no other is as close as a job to itself. */
    private static long roundTrip(IndexedProblem problem, int job, int other) {
        int from = problem.place(job);
        int to = problem.place(other);
        return job == other ? 0 : 1L + problem.travel(from, to) + problem.travel(to, from);
    }

    /** Seconds from the job to each of them, or from each to the job where that is faster. */
    int[] there(int job) {
        return there[job];
    }

    /** Seconds from a job to one close by, on average; 0 or more. */
    double typicalStepSec() {
        return IntStream.range(0, there.length)
                .mapToDouble(job ->
                        IntStream.of(there[job]).skip(1).limit(CLOSE).average().orElse(0))
                .average()
                .orElse(0);
    }

    /** The jobs closest to a job from near to far, itself first. */
    int[] around(int job) {
        return around[job];
    }
}
