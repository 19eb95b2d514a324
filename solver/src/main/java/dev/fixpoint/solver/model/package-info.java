/** The problem as Timefold sees it: shifts with lists of visits, and the score. No arithmetic of its own. */
@NullMarked
package dev.fixpoint.solver.model;

import org.jspecify.annotations.NullMarked;
