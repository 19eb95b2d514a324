package dev.fixpoint.visits;

import dev.fixpoint.shared.VisitId;

/** The visit will not be made. */
public record VisitCancelled(VisitId visit) {}
