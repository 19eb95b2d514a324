package dev.fixpoint.imports;

/** How many rows made something new, changed something, or found everything as it is. */
record Outcome(int created, int updated, int unchanged) {}
