/** What customers and technicians are told of visits: templates, the outbox, the ways to reach people, calendars. */
@ApplicationModule(allowedDependencies = {"shared", "secrets", "organisation", "visits", "bookings"})
@NullMarked
package dev.fixpoint.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
