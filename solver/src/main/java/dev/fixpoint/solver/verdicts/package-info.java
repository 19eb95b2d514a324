/** Whether a written plan keeps the rules of its problem, by arithmetic that shares nothing with the planner. */
@NullMarked
package dev.fixpoint.solver.verdicts;

import org.jspecify.annotations.NullMarked;
