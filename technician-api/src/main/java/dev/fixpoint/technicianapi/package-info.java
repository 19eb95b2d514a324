/** What technicians' phones talk to. */
@NullMarked
package dev.fixpoint.technicianapi;

import org.jspecify.annotations.NullMarked;
