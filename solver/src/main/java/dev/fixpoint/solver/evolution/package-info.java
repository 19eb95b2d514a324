/**
 * Breeding of plans for problems whose routes differ by nothing but their jobs: a population, crossing by routes, and a local
 * search that walks through plans that break rules a little (hybrid genetic search; Vidal et al., Computers & Operations
 * Research 40(1), 2013; Kool et al., DIMACS challenge on vehicle routing 2022).
 */
@NullMarked
package dev.fixpoint.solver.evolution;

import org.jspecify.annotations.NullMarked;
