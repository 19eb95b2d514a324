package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Cuts a plan into regions of about the same number of jobs, so that several chains work on it without meeting. The cut is
 * another one each time: a region grows from a random job over the routes that pass closest, and takes along those tied to
 * them by linked jobs.
 */
final class Parting {
    private final IndexedProblem problem;
    private final Neighbours neighbours;
    private final SplittableRandom random;

    Parting(IndexedProblem problem, Neighbours neighbours, SplittableRandom random) {
        this.problem = problem;
        this.neighbours = neighbours;
        this.random = random;
    }

    /** @param routes job indices in order, by shift index */
    List<Part> cut(int[][] routes, int parts) {
        int[] partOf = partOfShifts(routes, parts);
        var cut = new ArrayList<Part>();
        for (int part = 0; part < parts; part++) {
            cut.add(new Part(new int[routes.length][0], new BitSet(), new BitSet()));
        }
        var shiftOf = new int[problem.jobCount()];
        Arrays.fill(shiftOf, IndexedProblem.NONE);
        for (int shift = 0; shift < routes.length; shift++) {
            var part = cut.get(partOf[shift]);
            part.routes()[shift] = routes[shift];
            part.shifts().set(shift);
            for (int job : routes[shift]) {
                part.jobs().set(job);
                shiftOf[job] = shift;
            }
        }
        for (int job = 0; job < shiftOf.length; job++) {
            if (shiftOf[job] == IndexedProblem.NONE) {
                cut.get(partOfOpen(job, shiftOf, partOf)).jobs().set(job);
            }
        }
        return cut;
    }

    /** Linked jobs are all in one part: where one of them has its place, or where the first of them would be. */
    private int partOfOpen(int job, int[] shiftOf, int[] partOf) {
        int group = problem.links().groupOf(job);
        if (group == IndexedProblem.NONE) {
            return partNear(job, shiftOf, partOf);
        }
        int[] members = problem.links().jobs(group);
        return IntStream.of(members)
                .map(member -> shiftOf[member])
                .filter(shift -> shift != IndexedProblem.NONE)
                .map(shift -> partOf[shift])
                .findFirst()
                .orElseGet(() -> partNear(members[0], shiftOf, partOf));
    }

    private int partNear(int job, int[] shiftOf, int[] partOf) {
        return IntStream.of(neighbours.around(job))
                .map(other -> shiftOf[other])
                .filter(shift -> shift != IndexedProblem.NONE)
                .map(shift -> partOf[shift])
                .findFirst()
                .orElse(0);
    }

    private int[] partOfShifts(int[][] routes, int parts) {
        int[] order = fromACorner(routes);
        int planned = IntStream.of(order).map(shift -> routes[shift].length).sum();
        var partOf = new int[routes.length];
        int before = 0;
        var tied = new TiedRoutes(problem, routes);
        var isDone = new boolean[routes.length];
        for (int shift : order) {
            int part = Math.min(parts - 1, (int) ((long) before * parts / Math.max(1, planned)));
            for (int other : isDone[shift] ? new int[0] : tied.with(shift)) {
                isDone[other] = true;
                partOf[other] = part;
                before += routes[other].length;
            }
        }
        int spare = 0;
        for (int shift = 0; shift < routes.length; shift++) {
            if (routes[shift].length == 0) {
                partOf[shift] = spare++ % parts;
            }
        }
        return partOf;
    }

    /** The used shifts by how close they come to a random job. */
    private int[] fromACorner(int[][] routes) {
        int place = problem.place(random.nextInt(problem.jobCount()));
        record Near(int shift, double distance) {}
        return IntStream.range(0, routes.length)
                .filter(shift -> routes[shift].length > 0)
                .mapToObj(shift -> new Near(
                        shift,
                        IntStream.of(routes[shift])
                                .map(job -> problem.travel(place, problem.place(job)))
                                .average()
                                .orElseThrow()))
                .sorted((a, b) -> Double.compare(a.distance, b.distance))
                .mapToInt(Near::shift)
                .toArray();
    }
}
