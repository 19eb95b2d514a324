/** Construction and improvement of routes on plain arrays; results are installed through Timefold. */
@NullMarked
package dev.fixpoint.solver.search;

import org.jspecify.annotations.NullMarked;
