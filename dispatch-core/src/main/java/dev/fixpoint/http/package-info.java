/** The conventions of every endpoint: problems, access, idempotency, versions, limits. The only place that touches Spring Web. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live"})
@NullMarked
package dev.fixpoint.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
