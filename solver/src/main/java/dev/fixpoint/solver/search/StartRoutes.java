package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Where planning begins: the current plan as far as it still keeps the rules, and every lock where it belongs. */
public final class StartRoutes {
    private final IndexedProblem problem;
    private final Tolerance tolerance;
    private final RouteTimeline walk;
    private final BitSet used = new BitSet();

    public StartRoutes(IndexedProblem problem, Tolerance tolerance) {
        this.problem = problem;
        this.tolerance = tolerance;
        walk = new RouteTimeline(problem);
    }

    /** The current plan by indices, with whatever it breaks; unknown identifiers and second mentions are skipped. */
    public static int[][] asGiven(IndexedProblem problem, Map<String, List<String>> current) {
        var routes = new int[problem.shiftCount()][0];
        var seen = new BitSet();
        current.forEach((shiftId, jobIds) -> {
            int shift = problem.shiftWith(shiftId);
            if (shift != IndexedProblem.NONE) {
                routes[shift] = jobIds.stream()
                        .mapToInt(problem::jobWith)
                        .filter(job -> job != IndexedProblem.NONE)
                        .filter(job -> isFirst(seen, job))
                        .toArray();
            }
        });
        return routes;
    }

    private static boolean isFirst(BitSet seen, int job) {
        boolean first = !seen.get(job);
        seen.set(job);
        return first;
    }

    /** The current plan as far as it can be kept; jobs that no longer fit are left out. */
    public int[][] kept(int[][] current) {
        var routes = new int[current.length][];
        for (int shift = 0; shift < current.length; shift++) {
            routes[shift] = kept(shift, current[shift]);
        }
        return routes;
    }

    private int[] kept(int shift, int[] current) {
        var route = new ArrayList<Integer>();
        for (int job : current) {
            if (problem.pinShift(job) == shift || !problem.isPinned(job) && problem.permits(job, shift)) {
                route.add(job);
            }
        }
        if (hasAllPins(shift, route) && isAllowed(shift, route)) {
            return toArray(route);
        }
        return rebuilt(shift, route);
    }

    private boolean hasAllPins(int shift, List<Integer> route) {
        used.clear();
        route.forEach(used::set);
        for (int pin : tolerance.pins(shift)) {
            if (!used.get(pin)) {
                return false;
            }
        }
        return true;
    }

    /** Locks first, then each job after the one it followed, or where it first fits. */
    private int[] rebuilt(int shift, List<Integer> wanted) {
        var route = new ArrayList<Integer>();
        for (int pin : tolerance.pins(shift)) {
            route.add(pin);
        }
        int after = 0;
        for (int job : wanted) {
            if (!problem.isPinned(job)) {
                after = Math.max(after, insertFrom(shift, route, after, job));
            } else {
                after = Math.max(after, route.indexOf(job) + 1);
            }
        }
        return toArray(route);
    }

    private int insertFrom(int shift, List<Integer> route, int from, int job) {
        for (int i = 0; i <= route.size(); i++) {
            int at = (from + i) % (route.size() + 1);
            route.add(at, job);
            if (isAllowed(shift, route)) {
                return at + 1;
            }
            route.remove(at);
        }
        return 0;
    }

    private boolean isAllowed(int shift, List<Integer> route) {
        walk.walk(shift, toArray(route), route.size());
        return walk.hard() <= tolerance.hard(shift);
    }

    private static int[] toArray(List<Integer> route) {
        return route.stream().mapToInt(Integer::intValue).toArray();
    }
}
