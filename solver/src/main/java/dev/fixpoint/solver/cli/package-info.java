/** The program {@code fixpoint-solver.jar}: commands, options, exit codes. */
@NullMarked
package dev.fixpoint.solver.cli;

import org.jspecify.annotations.NullMarked;
