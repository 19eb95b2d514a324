/**
 * The scheduling core: which technician makes which visit, when. Plain Java and Timefold; no Spring, no SQL, no clock.
 *
 * <p>Times are whole seconds since the problem's own epoch, which the caller chooses; windows are {@code [from, to)}.
 */
@NullMarked
package dev.fixpoint.solver;

import org.jspecify.annotations.NullMarked;
