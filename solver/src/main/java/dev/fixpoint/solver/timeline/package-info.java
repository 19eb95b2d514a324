/** The one arithmetic of a route: arrival, waiting, service, end, lateness, cost and broken rules, on plain arrays. */
@NullMarked
package dev.fixpoint.solver.timeline;

import org.jspecify.annotations.NullMarked;
