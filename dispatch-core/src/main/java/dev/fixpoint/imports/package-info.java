/** Technicians, customers, assets and work orders from CSV files. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "customers", "assets", "technicians", "visits"})
@NullMarked
package dev.fixpoint.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
