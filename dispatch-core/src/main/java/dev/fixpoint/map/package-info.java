/** Places: vector tiles of the imported road data, addresses, the coordinates of other maps. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.fixpoint.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
