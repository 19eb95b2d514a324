/** The hard rules of a route, one file per family, and the words for what they forbid. */
@NullMarked
package dev.fixpoint.solver.rules;

import org.jspecify.annotations.NullMarked;
