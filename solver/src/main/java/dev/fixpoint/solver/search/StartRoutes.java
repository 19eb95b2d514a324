package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        return withoutBrokenLinks(routes);
    }

    /** Takes out linked jobs that no longer start as their links want, all of a group at once. */
    private int[][] withoutBrokenLinks(int[][] routes) {
        var links = problem.links();
        var kept = routes;
        for (int round = 0; round <= links.groupCount(); round++) {
            var times = new LinkedTimes(problem, kept);
            var broken = new BitSet();
            times.broken().forEach(fault -> broken.set(links.groupOf(fault.job())));
            broken.or(late(kept, times));
            if (broken.isEmpty()) {
                break;
            }
            kept = Arrays.stream(kept)
                    .map(route -> IntStream.of(route)
                            .filter(job ->
                                    problem.isPinned(job) || !links.isLinked(job) || !broken.get(links.groupOf(job)))
                            .toArray())
                    .toArray(int[][]::new);
        }
        return kept;
    }

    /** Groups on routes that break a rule when they wait for each other. */
    private BitSet late(int[][] routes, LinkedTimes times) {
        var links = problem.links();
        var late = new BitSet();
        if (links.isEmpty()) {
            return late;
        }
        var walk = new RouteTimeline(problem, times.appointments());
        for (int shift = 0; shift < routes.length; shift++) {
            walk.walk(shift, routes[shift], routes[shift].length);
            if (walk.hard() > tolerance.hard(shift)) {
                IntStream.of(routes[shift])
                        .filter(job -> links.isLinked(job) && !problem.isPinned(job))
                        .forEach(job -> late.set(links.groupOf(job)));
            }
        }
        return late;
    }

    private int[] kept(int shift, int[] current) {
        var route = new ArrayList<Integer>();
        for (int job : current) {
            if (problem.pinShift(job) == shift || !problem.isPinned(job) && problem.permits(job, shift)) {
                route.add(job);
            }
        }
        if (hasAllPins(shift, route) && isInOrder(shift, route) && isAllowed(shift, route)) {
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

    private boolean isInOrder(int shift, List<Integer> route) {
        int[] first = problem.lockedOrder().first(shift);
        return IntStream.range(0, first.length).allMatch(i -> route.get(i) == first[i]);
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
        int locked = problem.lockedOrder().first(shift).length;
        int places = route.size() + 1 - locked;
        for (int i = 0; i < places; i++) {
            int at = locked + (Math.max(0, from - locked) + i) % places;
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
