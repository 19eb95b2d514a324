/** Who works: technicians, skills, shifts, absences, vans. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package dev.fixpoint.technicians;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
