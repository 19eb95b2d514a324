/** What technicians' phones send: commands in order and once in effect, checklists, files, the fence around a site. */
@ApplicationModule(allowedDependencies = {"shared", "parts", "photos", "visits"})
@NullMarked
package dev.fixpoint.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
