package dev.fixpoint.solver.model;

/**
 * A job as a value of the planning variable.
 *
 * @param job index of the job in the problem
 */
public record Visit(int job) {}
