package dev.fixpoint.solver.model;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.PlanBill;
import dev.fixpoint.solver.timeline.RouteBill;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The score as Constraint Streams, one constraint for each family of rules. Adds up to what {@link RouteScoreCalculator}
 * says to the last unit; that one is for speed, this one to be read, and to ask what a single rule costs.
 */
public class RouteConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            hardRules(factory),
            links(factory),
            lockedJobLeftOut(factory),
            jobLeftOut(factory),
            jobLeftOutPricedTogether(factory),
            travel(factory),
            waiting(factory),
            lateness(factory),
            overtime(factory),
            preference(factory),
            territory(factory),
            disturbance(factory),
            shiftsUsed(factory),
            hours(factory),
            workload(factory)
        };
    }

    /** Skills, exclusions, tools, parts, windows, locks, trips, travel, the end of the shift: seconds broken. */
    Constraint hardRules(ConstraintFactory factory) {
        return bills(factory)
                .filter(bill -> bill.hard() > 0)
                .penalize(HardMediumSoftScore.ONE_HARD, RouteBill::hard)
                .asConstraint("hard rules of a route");
    }

    /** Jobs that start together do, and a job that follows another does, in time. */
    Constraint links(ConstraintFactory factory) {
        return linkedPlan(factory)
                .filter(plan -> plan.linksHard() > 0)
                .penalize(HardMediumSoftScore.ONE_HARD, PlanBill::linksHard)
                .asConstraint("links between jobs");
    }

    /** A job locked to a shift of this problem is on it. */
    Constraint lockedJobLeftOut(ConstraintFactory factory) {
        return leftOut(factory)
                .filter((visit, problem) -> problem.pinShift(visit.job()) >= 0)
                .penalize(HardMediumSoftScore.ONE_HARD, (_, _) -> RouteTimeline.FORBIDDEN)
                .asConstraint("locked job left out");
    }

    Constraint jobLeftOut(ConstraintFactory factory) {
        return leftOut(factory)
                .filter((_, problem) -> !problem.weights().pricedTogether())
                .penalize(HardMediumSoftScore.ONE_MEDIUM, (visit, problem) -> problem.unplannedCost(visit.job()))
                .asConstraint("job left out");
    }

    /** Where a job left out weighs no more than its price. */
    Constraint jobLeftOutPricedTogether(ConstraintFactory factory) {
        return leftOut(factory)
                .filter((_, problem) -> problem.weights().pricedTogether())
                .penalize(HardMediumSoftScore.ONE_SOFT, (visit, problem) -> problem.unplannedCost(visit.job()))
                .asConstraint("job left out (priced together)");
    }

    Constraint travel(ConstraintFactory factory) {
        return cost(factory, RouteBill::travel, "travel");
    }

    /** For a window to open, between jobs. */
    Constraint waiting(ConstraintFactory factory) {
        return cost(factory, RouteBill::waiting, "waiting");
    }

    /** A start after the SLA deadline. */
    Constraint lateness(ConstraintFactory factory) {
        return cost(factory, RouteBill::lateness, "lateness");
    }

    Constraint overtime(ConstraintFactory factory) {
        return cost(factory, RouteBill::overtime, "overtime");
    }

    /** Another technician than the customer would rather have. */
    Constraint preference(ConstraintFactory factory) {
        return cost(factory, RouteBill::preference, "preferred technician");
    }

    Constraint territory(ConstraintFactory factory) {
        return cost(factory, RouteBill::territory, "territory");
    }

    /** A published job on another shift or at another time. */
    Constraint disturbance(ConstraintFactory factory) {
        return cost(factory, RouteBill::disturbance, "disturbance of the published plan");
    }

    Constraint shiftsUsed(ConstraintFactory factory) {
        return cost(factory, RouteBill::use, "shifts used");
    }

    Constraint hours(ConstraintFactory factory) {
        return cost(factory, RouteBill::hours, "hours");
    }

    Constraint workload(ConstraintFactory factory) {
        return cost(factory, RouteBill::workload, "balance of workload");
    }

    private static Constraint cost(ConstraintFactory factory, ToLongFunction<RouteBill> item, String name) {
        return bills(factory)
                .filter(bill -> item.applyAsLong(bill) > 0)
                .penalize(HardMediumSoftScore.ONE_SOFT, item)
                .asConstraint(name);
    }

    /** One bill for each route; a route is billed alone unless links let others set its times. */
    private static UniConstraintStream<RouteBill> bills(ConstraintFactory factory) {
        var alone = factory.forEach(ShiftRoute.class)
                .join(IndexedProblem.class)
                .filter((_, problem) -> problem.links().isEmpty())
                .map((route, problem) -> RouteBill.of(problem, route.getShift(), route.jobs()));
        return alone.concat(linkedPlan(factory).flattenLast(PlanBill::routes));
    }

    private static UniConstraintStream<PlanBill> linkedPlan(ConstraintFactory factory) {
        return factory.forEach(ShiftRoute.class)
                .groupBy(ConstraintCollectors.toList())
                .join(IndexedProblem.class)
                .filter((_, problem) -> !problem.links().isEmpty())
                .map((routes, problem) -> PlanBill.of(problem, byShift(problem, routes)));
    }

    /** Job indices in order, by shift index. */
    private static int[][] byShift(IndexedProblem problem, List<ShiftRoute> routes) {
        var jobs = new int[problem.shiftCount()][0];
        routes.forEach(route -> jobs[route.getShift()] = route.jobs());
        return jobs;
    }

    private static BiConstraintStream<Visit, IndexedProblem> leftOut(ConstraintFactory factory) {
        var planned = factory.forEach(ShiftRoute.class).flattenLast(ShiftRoute::getVisits);
        return factory.forEach(Visit.class)
                .ifNotExists(planned, Joiners.equal())
                .join(IndexedProblem.class);
    }
}
