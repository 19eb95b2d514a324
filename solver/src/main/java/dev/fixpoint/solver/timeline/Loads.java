package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RouteProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parts and space in the van by number: what each job needs and what each shift has. */
final class Loads {
    /** What a unit that is not there adds to {@link RouteTimeline#hard}: an hour. */
    private static final long MISSING = 3_600;

    /** What a van can give that may go by its warehouse. */
    private static final int ENDLESS = Integer.MAX_VALUE / 2;

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final int[][] needs;
    private final int[][] stock;
    private final int[][] carried;

    Loads(RouteProblem problem) {
        problem.jobs()
                .forEach(job ->
                        job.needs().keySet().stream().sorted().forEach(kind -> kinds.putIfAbsent(kind, kinds.size())));
        needs = problem.jobs().stream().map(job -> row(job.needs())).toArray(int[][]::new);
        carried = problem.shifts().stream().map(shift -> row(shift.stock())).toArray(int[][]::new);
        stock = carried.clone();
        for (int shift = 0; shift < stock.length; shift++) {
            if (problem.shifts().get(shift).warehouse() != null) {
                stock[shift] = new int[kinds.size()];
                Arrays.fill(stock[shift], ENDLESS);
            }
        }
    }

    private int[] row(Map<String, Integer> quantities) {
        var row = new int[kinds.size()];
        quantities.forEach((kind, quantity) -> {
            if (kinds.containsKey(kind)) {
                row[kinds.get(kind)] = quantity;
            }
        });
        return row;
    }

    /** A kind that no job of the problem needs cannot run out between jobs. */
    void receive(int index, Job job) {
        needs[index] = row(job.needs());
    }

    int kinds() {
        return kinds.size();
    }

    int need(int job, int kind) {
        return needs[job][kind];
    }

    /** Whether a van that already gives {@code used} has enough for one more job. */
    boolean fits(int shift, int[] used, int job) {
        for (int kind = 0; kind < used.length; kind++) {
            int need = needs[job][kind];
            if (need > 0 && used[kind] + need > stock[shift][kind]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a van has given more than it started with. */
    boolean isUsedUp(int shift, int[] used) {
        for (int kind = 0; kind < used.length; kind++) {
            if (used[kind] > carried[shift][kind]) {
                return true;
            }
        }
        return false;
    }

    void add(int[] used, int job, int times) {
        for (int kind = 0; kind < used.length; kind++) {
            used[kind] += times * needs[job][kind];
        }
    }

    long room(int shift, int[] used) {
        return (long) stock[shift][0] - used[0];
    }

    /** Hard penalty of what is not in the van for the jobs of a route; fills in what they use. */
    long missing(int shift, int[] jobs, int count, int[] used) {
        if (used.length == 0) {
            return 0;
        }
        Arrays.fill(used, 0);
        for (int i = 0; i < count; i++) {
            add(used, jobs[i], 1);
        }
        return missing(shift, used);
    }

    /** Hard penalty of what is not in the van. */
    long missing(int shift, int[] used) {
        long missing = 0;
        for (int kind = 0; kind < used.length; kind++) {
            missing += Math.max(0, used[kind] - stock[shift][kind]);
        }
        return missing * MISSING;
    }

    /** Units of a kind that a van lacks; 0 when there is enough. */
    int lacking(int shift, int[] used, int kind) {
        return Math.max(0, used[kind] - stock[shift][kind]);
    }

    String name(int kind) {
        return kinds.keySet().stream().skip(kind).findFirst().orElseThrow();
    }
}
