package dev.fixpoint.visits;

import dev.fixpoint.shared.VisitId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people have decided about some routes.
 *
 * @param placings of every visit on them
 * @param seenVersions the versions of all visits it was computed from, also of those under way
 * @param movable every visit on them before or after
 * @param locks what keeps those people decided about where they are put
 * @param takenOut those that stay out of the plan until somebody says otherwise
 * @param by who decided
 * @param reason why, if somebody said so
 */
public record HandPlacing(
        Collection<Placing> placings,
        Map<VisitId, Long> seenVersions,
        Collection<VisitId> movable,
        Map<VisitId, Optional<Lock>> locks,
        Set<VisitId> takenOut,
        String by,
        @Nullable String reason) {}
