package dev.fixpoint.solver.search;

import dev.fixpoint.solver.EmergencyProposal;
import dev.fixpoint.solver.EmergencyProposal.Delay;
import dev.fixpoint.solver.EmergencyProposal.Displaced;
import dev.fixpoint.solver.EmergencyProposal.NewPlace;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what the touched routes of a plan have become, compared with what they were at first. */
final class ProposalWriter {
    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final long cost;
    private final long[] travelSec;
    private final long[] startSec;
    private final int[] shiftOf;

    /** @param routes the plan before any change */
    ProposalWriter(LiveRoutes routes) {
        problem = routes.problem;
        this.routes = routes;
        cost = routes.cost();
        travelSec = routes.travelSec.clone();
        shiftOf = IntStream.range(0, routes.jobCount).map(routes::shiftOf).toArray();
        startSec = IntStream.range(0, routes.jobCount)
                .mapToLong(job -> shiftOf[job] < 0 ? 0 : routes.serviceSec(job))
                .toArray();
    }

    /** @param displaced jobs that had to give way to the urgent job */
    EmergencyProposal proposal(int urgent, String name, List<Integer> displaced) {
        int shift = routes.shiftOf(urgent);
        long addedTravelSec = 0;
        for (int i = 0; i < routes.touchedCount(); i++) {
            addedTravelSec += routes.travelSec[routes.touched(i)] - travelSec[routes.touched(i)];
        }
        return new EmergencyProposal(
                problem.shift(shift).technicianId(),
                problem.shift(shift).id(),
                routes.positionOf(urgent),
                arriveSec(urgent, shift),
                routes.serviceSec(urgent),
                routes.cost() - cost,
                addedTravelSec,
                displaced.stream().mapToLong(this::priceLeftOut).sum(),
                displaced.stream().map(this::displaced).toList(),
                delays(displaced),
                changed(urgent, name));
    }

    private long arriveSec(int job, int shift) {
        int[] jobs = routes.toArray(shift);
        routes.walk.begin(shift, jobs, jobs.length);
        for (int node = routes.first(shift); node != job; node = routes.next(node)) {
            routes.walk.visit(node);
        }
        routes.walk.visit(job);
        return routes.walk.arriveSec();
    }

    private boolean isLeftOut(int job) {
        return routes.shiftOf(job) == IndexedProblem.NONE;
    }

    private long priceLeftOut(int job) {
        return isLeftOut(job) ? problem.unplannedCost(job) : 0;
    }

    private Displaced displaced(int job) {
        Optional<NewPlace> to = isLeftOut(job)
                ? Optional.empty()
                : Optional.of(new NewPlace(
                        problem.shift(routes.shiftOf(job)).id(), routes.positionOf(job), routes.serviceSec(job)));
        return new Displaced(problem.job(job).id(), to, priceLeftOut(job));
    }

    private List<Delay> delays(List<Integer> displaced) {
        var delays = new ArrayList<Delay>();
        for (int i = 0; i < routes.touchedCount(); i++) {
            int shift = routes.touched(i);
            for (int job = routes.first(shift); routes.isJob(job); job = routes.next(job)) {
                long seconds = shiftOf[job] == shift ? routes.serviceSec(job) - startSec[job] : 0;
                if (seconds > 0 && !displaced.contains(job)) {
                    delays.add(new Delay(
                            problem.job(job).id(), problem.shift(shift).id(), seconds));
                }
            }
        }
        return delays;
    }

    private Map<String, List<String>> changed(int urgent, String name) {
        var changed = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < routes.touchedCount(); i++) {
            int shift = routes.touched(i);
            var jobs = new ArrayList<String>();
            for (int job = routes.first(shift); routes.isJob(job); job = routes.next(job)) {
                jobs.add(job == urgent ? name : problem.job(job).id());
            }
            changed.put(problem.shift(shift).id(), jobs);
        }
        return changed;
    }
}
