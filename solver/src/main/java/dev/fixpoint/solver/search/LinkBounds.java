package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.BitSet;

/** Between which seconds a linked job may start, given where the jobs it is linked to are now, and who is there already. */
final class LinkBounds {
    private final BitSet takenTechnicians = new BitSet();
    private long firstStartSec;
    private long lastStartSec;
    private long firstEndSec = Long.MIN_VALUE / 2;
    private long lastEndSec = Long.MAX_VALUE / 2;

    LinkBounds(LiveRoutes routes, int job, int[] step) {
        var problem = routes.problem;
        firstStartSec = problem.windows(job).firstStart();
        lastStartSec = problem.windows(job).lastStart();
        for (int other : step) {
            if (other != job && isPlanned(routes, other)) {
                takenTechnicians.set(problem.technician(routes.shiftOf(other)));
                firstStartSec = Math.max(firstStartSec, startOf(routes, other));
                lastStartSec = Math.min(lastStartSec, startOf(routes, other));
            }
        }
        problem.links().forEachFollowing((first, second, leastSec, mostSec) -> {
            if (second == job && isPlanned(routes, first)) {
                firstStartSec = Math.max(firstStartSec, endOf(routes, first) + leastSec);
                lastStartSec = Math.min(lastStartSec, endOf(routes, first) + mostSec);
            } else if (second == job) {
                lastStartSec = Long.MIN_VALUE / 2;
            } else if (first == job && isPlanned(routes, second)) {
                firstEndSec = Math.max(firstEndSec, startOf(routes, second) - mostSec);
                lastEndSec = Math.min(lastEndSec, startOf(routes, second) - leastSec);
            }
        });
    }

    private static boolean isPlanned(LiveRoutes routes, int job) {
        return routes.shiftOf(job) != IndexedProblem.NONE && routes.shiftOf(job) != IndexedProblem.ELSEWHERE;
    }

    private static long startOf(LiveRoutes routes, int job) {
        return routes.serviceSec(job);
    }

    private static long endOf(LiveRoutes routes, int job) {
        return startOf(routes, job) + routes.problem.duration(job, routes.shiftOf(job));
    }

    boolean isTaken(int technician) {
        return takenTechnicians.get(technician);
    }

    long firstStart(long durationSec) {
        return Math.max(firstStartSec, firstEndSec - durationSec);
    }

    long lastStart(long durationSec) {
        return Math.min(lastStartSec, lastEndSec - durationSec);
    }
}
