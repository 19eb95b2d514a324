package dev.fixpoint.solver;

/**
 * A plan as published by a {@link LivePlan}.
 *
 * @param changes how often {@link LivePlan#change} had been called; the plan knows of all of these
 * @param problem what the plan is a plan of
 */
public record LiveRevision(long changes, RouteProblem problem, RoutePlan plan) {}
