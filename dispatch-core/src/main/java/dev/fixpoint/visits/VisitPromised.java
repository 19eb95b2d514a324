package dev.fixpoint.visits;

import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;

/** The customer is promised this window for the visit, for the first time or instead of another. */
public record VisitPromised(VisitId visit, TimeWindow window) {}
