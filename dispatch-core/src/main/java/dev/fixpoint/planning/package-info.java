/** Keeps one plan per territory solved, writes its revisions, says why a visit has no technician. */
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "technicians", "parts", "visits", "live", "roads", "solver"})
@NullMarked
package dev.fixpoint.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
