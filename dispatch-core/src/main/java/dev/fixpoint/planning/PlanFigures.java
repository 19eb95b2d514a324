package dev.fixpoint.planning;

/** A plan in figures. */
record PlanFigures(int planned, int unplanned, long cost) {}
