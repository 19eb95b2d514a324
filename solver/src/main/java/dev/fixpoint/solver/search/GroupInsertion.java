package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/**
 * Plans linked jobs: step by step, each at a second that suits what it is linked to. Jobs that start together look for places
 * with different technicians whose possible starts overlap, and start at the first second that all can keep.
 */
final class GroupInsertion {
    /** How many of the cheapest places of each job are combined, by how many jobs start together. */
    private static final int[] PLACES = {0, 1, 40, 14, 8, 6};

    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final Candidates candidates;
    private final Links links;
    private final PassingRoutes passing;
    private final double blink;
    private final SplittableRandom random;

    private final List<Place> chosen = new ArrayList<>();
    private List<Place> best = List.of();
    private long bestCost;

    /** A place after a node, and between which seconds service can start there. */
    private record Place(int job, int after, int technician, long earliestSec, long latestSec, long cost) {}

    GroupInsertion(
            LiveRoutes routes, Candidates candidates, Neighbours neighbours, double blink, SplittableRandom random) {
        problem = routes.problem;
        this.routes = routes;
        this.candidates = candidates;
        links = problem.links();
        passing = new PassingRoutes(routes, neighbours);
        this.blink = blink;
        this.random = random;
    }

    /** Plans what is left out of a group, as far as it goes; false when something stays left out. */
    boolean insert(int group) {
        for (int[] step : links.steps(group)) {
            if (!insertStep(step)) {
                return false;
            }
        }
        return true;
    }

    private boolean insertStep(int[] step) {
        var missing = new ArrayList<Integer>();
        for (int job : step) {
            if (routes.shiftOf(job) == IndexedProblem.NONE) {
                if (problem.isPinned(job)) {
                    return false;
                }
                missing.add(job);
            }
        }
        if (missing.isEmpty()) {
            return true;
        }
        var places = new ArrayList<List<Place>>();
        int kept = PLACES[Math.min(missing.size(), PLACES.length - 1)];
        for (int job : missing) {
            var found = places(job, step, missing.size());
            if (found.isEmpty()) {
                return false;
            }
            found.sort(Comparator.comparingLong(Place::cost));
            places.add(found.subList(0, Math.min(kept, found.size())));
        }
        best = List.of();
        bestCost = Long.MAX_VALUE;
        combine(places, 0, Long.MIN_VALUE, Long.MAX_VALUE, 0);
        return !best.isEmpty() && install();
    }

    private void combine(List<List<Place>> places, int at, long fromSec, long toSec, long cost) {
        if (cost >= bestCost) {
            return;
        }
        if (at == places.size()) {
            if (startsOfAll(fromSec)) {
                bestCost = cost;
                best = List.copyOf(chosen);
            }
            return;
        }
        for (var place : places.get(at)) {
            long from = Math.max(fromSec, place.earliestSec);
            long to = Math.min(toSec, place.latestSec);
            if (from <= to && chosen.stream().noneMatch(other -> other.technician == place.technician)) {
                chosen.add(place);
                combine(places, at + 1, from, to, cost + place.cost);
                chosen.removeLast();
            }
        }
    }

    private boolean startsOfAll(long startSec) {
        return chosen.stream().allMatch(place -> problem.windows(place.job).start(startSec) == startSec);
    }

    private boolean install() {
        long startSec = best.stream().mapToLong(Place::earliestSec).max().orElseThrow();
        best.forEach(place -> routes.insert(place.after, place.job, startSec));
        if (routes.isAllowed()) {
            return true;
        }
        best.forEach(place -> routes.removeAlone(place.job));
        return false;
    }

    private List<Place> places(int job, int[] step, int needed) {
        var bounds = new LinkBounds(routes, job, step);
        var places = new ArrayList<Place>();
        IntPredicate mayTake = shift -> routes.count[shift] > 0
                && candidates.isCandidate(job, shift)
                && problem.fits(shift, routes.used[shift], job);
        int count = passing.isWorthwhile() ? passing.find(job, mayTake) : routes.shiftCount;
        for (int i = 0; i < count; i++) {
            int shift = passing.isWorthwhile() ? passing.get(i) : i;
            if (passing.isWorthwhile() || mayTake.test(shift)) {
                collect(job, shift, bounds, places);
            }
        }
        collectUnused(job, needed, bounds, places);
        return places;
    }

    private void collectUnused(int job, int needed, LinkBounds bounds, List<Place> places) {
        if (routes.unused.isEmpty()) {
            return;
        }
        for (int shiftClass : candidates.classes(job)) {
            for (int i = 0; i < Math.min(needed, routes.unused.size(shiftClass)); i++) {
                collect(job, routes.unused.get(shiftClass, i), bounds, places);
            }
        }
    }

    private void collect(int job, int shift, LinkBounds bounds, List<Place> places) {
        int technician = problem.technician(shift);
        if (bounds.isTaken(technician)) {
            return;
        }
        int place = problem.place(job);
        int end = routes.endOf(shift);
        long duration = problem.duration(job, shift);
        long first = bounds.firstStart(duration);
        long last = bounds.lastStart(duration);
        long base = routes.walk.costs().placement(job, shift)
                + (routes.count[shift] == 0 ? problem.weights().shiftUsed() : 0);
        for (int after = routes.startOf(shift);
                after != end && routes.freeSec(after) <= last;
                after = routes.next(after)) {
            int behind = routes.next(after);
            int there = problem.travel(routes.place(after), place);
            int onward = problem.travel(place, routes.place(behind));
            long earliest = problem.windows(job).start(Math.max(first, routes.freeSec(after) + there));
            long latest = Math.min(last, routes.latestSec(behind) - onward - duration);
            if (earliest <= latest && !(blink > 0 && random.nextDouble() < blink)) {
                long detour = (long) there + onward - routes.legSec(behind);
                places.add(new Place(
                        job,
                        after,
                        technician,
                        earliest,
                        latest,
                        base + problem.weights().travelPerSec() * detour));
            }
        }
    }
}
