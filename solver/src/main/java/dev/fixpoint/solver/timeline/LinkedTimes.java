package dev.fixpoint.solver.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The earliest starts at which all linked jobs of a plan keep their links: walks the routes again and moves starts later
 * until nothing pulls any more.
 */
public final class LinkedTimes {
    /** What is wrong with the link of a job. */
    public enum Fault {
        /** The job it starts together with, or follows, is not planned. */
        ALONE,
        /** Two jobs that start together are with one technician. */
        SAME_TECHNICIAN,
        /** It starts too late after the job it follows, or not together. */
        LATE
    }

    /** @param seconds how late, at least 1; {@link RouteTimeline#FORBIDDEN} where time does not help */
    public record Broken(Fault fault, int job, long seconds) {}

    private final IndexedProblem problem;
    private final Links links;
    private final int[][] routes;
    private final Appointments notBefore;
    private final int[] technicianOf;
    private final long[] startSec;
    private final long[] endSec;
    private final List<Broken> broken = new ArrayList<>();

    /** @param routes job indices in order, by shift index */
    public LinkedTimes(IndexedProblem problem, int[][] routes) {
        this.problem = problem;
        links = problem.links();
        this.routes = routes;
        notBefore = new Appointments(problem);
        technicianOf = new int[problem.jobCount()];
        startSec = new long[problem.jobCount()];
        endSec = new long[problem.jobCount()];
        if (!links.isEmpty()) {
            settle();
        }
    }

    private void settle() {
        Arrays.fill(technicianOf, IndexedProblem.NONE);
        var linked = new BitSet();
        int linkedJobs = 0;
        for (int shift = 0; shift < routes.length; shift++) {
            for (int job : routes[shift]) {
                technicianOf[job] = problem.technician(shift);
                if (links.isLinked(job)) {
                    linked.set(shift);
                    linkedJobs++;
                }
            }
        }
        findLonely();
        var walk = RouteTimeline.earliest(problem, notBefore);
        for (int round = 0; round <= 2 * linkedJobs; round++) {
            linked.stream().forEach(shift -> walk(walk, shift));
            if (!pull()) {
                break;
            }
        }
        findLate();
    }

    private void findLonely() {
        forEachPair((one, other) -> {
            if (technicianOf[other] == IndexedProblem.NONE) {
                broken.add(new Broken(Fault.ALONE, one, RouteTimeline.FORBIDDEN));
            } else if (technicianOf[one] == technicianOf[other]) {
                broken.add(new Broken(Fault.SAME_TECHNICIAN, one, RouteTimeline.FORBIDDEN));
            }
        });
        for (var f : links.followings()) {
            if (isPlanned(f.second()) && !isPlanned(f.first())) {
                broken.add(new Broken(Fault.ALONE, f.second(), RouteTimeline.FORBIDDEN));
            }
        }
    }

    private void walk(RouteTimeline walk, int shift) {
        walk.begin(shift, routes[shift], routes[shift].length);
        for (int job : routes[shift]) {
            walk.visit(job);
            startSec[job] = walk.startSec();
            endSec[job] = walk.timeSec();
        }
    }

    /** Moves what starts too early. Returns whether anything had to move. */
    private boolean pull() {
        var moved = new boolean[1];
        forEachPair((one, other) -> {
            if (technicianOf[other] != technicianOf[one]) {
                moved[0] |= move(one, startSec[other]);
            }
        });
        for (var f : links.followings()) {
            if (isPlanned(f.first()) && isPlanned(f.second())) {
                moved[0] |= move(f.second(), endSec[f.first()] + f.leastSec());
                long duration = endSec[f.first()] - startSec[f.first()];
                moved[0] |= move(f.first(), startSec[f.second()] - f.mostSec() - duration);
            }
        }
        return moved[0];
    }

    private boolean move(int job, long toSec) {
        if (toSec <= startSec[job] || toSec <= notBefore.at(job) || problem.isPinned(job)) {
            return false;
        }
        notBefore.set(job, toSec);
        return true;
    }

    private void findLate() {
        forEachPair((one, other) -> {
            if (startSec[one] > startSec[other] && technicianOf[other] != IndexedProblem.NONE) {
                broken.add(new Broken(Fault.LATE, one, startSec[one] - startSec[other]));
            }
        });
        for (var f : links.followings()) {
            if (isPlanned(f.first()) && isPlanned(f.second())) {
                long delay = startSec[f.second()] - endSec[f.first()];
                long wrong = Math.max(delay - f.mostSec(), f.leastSec() - delay);
                if (wrong > 0) {
                    broken.add(new Broken(Fault.LATE, f.second(), wrong));
                }
            }
        }
    }

    private interface Pair {
        void of(int one, int other);
    }

    /** Every ordered pair of jobs that start together, the first of which is planned. */
    private void forEachPair(Pair pair) {
        for (int group = 0; group < links.groupCount(); group++) {
            for (int[] step : links.steps(group)) {
                for (int one : step) {
                    for (int other : step) {
                        if (one != other && isPlanned(one)) {
                            pair.of(one, other);
                        }
                    }
                }
            }
        }
    }

    private boolean isPlanned(int job) {
        return technicianOf[job] != IndexedProblem.NONE;
    }

    /** When each planned linked job starts. */
    public Appointments appointments() {
        var starts = new Appointments(problem);
        forEachLinked(starts::set);
        return starts;
    }

    /** Tells a walk when each planned linked job starts. */
    public void appointTo(RouteTimeline walk) {
        forEachLinked(walk.appointments()::set);
    }

    private interface Start {
        void of(int job, long startSec);
    }

    private void forEachLinked(Start start) {
        for (int job = 0; job < technicianOf.length && !links.isEmpty(); job++) {
            if (links.isLinked(job) && isPlanned(job)) {
                start.of(job, startSec[job]);
            }
        }
    }

    public List<Broken> broken() {
        return broken;
    }

    /** Hard penalty of the links that are broken, by group. */
    public long hard() {
        return broken.stream().mapToLong(Broken::seconds).sum();
    }
}
