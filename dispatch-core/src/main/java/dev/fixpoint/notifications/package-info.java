/** What customers are told of their visits: templates, the outbox, the ways to reach people, calendar files. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "visits", "bookings"})
@NullMarked
package dev.fixpoint.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
