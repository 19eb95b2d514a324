package dev.fixpoint.visits;

import dev.fixpoint.shared.VisitId;

/** A technician has reported of this visit. */
public record VisitProgressed(VisitId visit, ReportKind kind) {}
