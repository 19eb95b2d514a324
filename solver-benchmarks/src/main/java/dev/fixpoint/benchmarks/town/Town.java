package dev.fixpoint.benchmarks.town;

import dev.fixpoint.solver.GreatCircleTravel;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TravelTimes;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A whole town to plan. */
public final class Town {
    /** One in so many visits begins a team of two, or is followed by another. */
    private static final int LINKED = 50;

    /** One shift in so many begins with a visit that a dispatcher has locked. */
    private static final int LOCKED = 10;

    /** Visits looked at for such a lock. */
    private static final int TRIES = 30;

    private final Random random;
    private final TownSize size;

    private Town(TownSize size, long seed) {
        this.size = size;
        random = new Random(seed);
    }

    /** The same for the same size and seed. */
    public static RouteProblem problem(TownSize size, long seed) {
        return new Town(size, seed).problem(true);
    }

    /** Without visits that depend on each other, which slot offers do not look at. */
    public static RouteProblem unlinked(TownSize size, long seed) {
        return new Town(size, seed).problem(false);
    }

    private RouteProblem problem(boolean isLinked) {
        var districts = new Districts(random, size.technicians());
        var shifts = new Crew(random, districts).shifts(size);
        var jobs = new Demand(random, districts, size, shifts).visits();
        var travel = GreatCircleTravel.city(districts.longitudes(), districts.latitudes());
        lockSome(jobs, shifts, travel);
        return new RouteProblem(jobs, shifts, isLinked ? links(jobs) : List.of(), travel, weights());
    }

    private static Weights weights() {
        return Weights.none()
                .travelPerSec(10)
                .waitingPerSec(1)
                .latenessPerSec(5)
                .overtimePerSec(30)
                .unplannedPerPriority(1_000)
                .notPreferred(18_000)
                .movedTechnician(3_000)
                .movedPerMinute(10)
                .crossTerritory(6_000)
                .shiftUsed(3_000)
                .workloadPerSec(1)
                .build();
    }

    /** Some technicians begin with a visit that can be kept: near their home, and without parts that others need as well. */
    private void lockSome(List<Job> jobs, List<WorkShift> shifts, TravelTimes travel) {
        for (int at = 0; at < shifts.size(); at += LOCKED) {
            var shift = shifts.get(at);
            random.ints(TRIES, 0, Math.max(1, jobs.size()))
                    .filter(job -> job < jobs.size() && isLockable(jobs.get(job), job, shift, travel))
                    .findFirst()
                    .ifPresent(job -> jobs.set(job, locked(jobs.get(job), shift)));
        }
    }

    private static boolean isLockable(Job job, int index, WorkShift shift, TravelTimes travel) {
        return index % LINKED > 1
                && job.pin() == null
                && job.needs().isEmpty()
                && travel.seconds(shift.startPlace(), job.place()) < Crew.HOUR;
    }

    private static Job locked(Job job, WorkShift shift) {
        return job.with().pin(new Pin(shift.id(), shift.startSec() + Crew.HOUR)).build();
    }

    private List<Link> links(List<Job> jobs) {
        var links = new ArrayList<Link>();
        for (int at = 0; at + 1 < jobs.size(); at += LINKED) {
            var first = jobs.get(at);
            var second = jobs.get(at + 1);
            if (random.nextBoolean()) {
                jobs.set(at + 1, teamed(first, second));
                links.add(new Link.Together(List.of(first.id(), second.id())));
            } else {
                jobs.set(at + 1, second.with().windows(List.of()).build());
                links.add(new Link.Following(first.id(), second.id(), 0, size.days() * Crew.DAY));
            }
        }
        return links;
    }

    /** The second of two at one place at one time. */
    private static Job teamed(Job first, Job second) {
        return second.with()
                .place(first.place())
                .windows(first.windows())
                .durationSec(first.durationSec())
                .territory(first.territory())
                .build();
    }
}
