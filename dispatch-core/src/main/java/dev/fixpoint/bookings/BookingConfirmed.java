package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.VisitId;

/**
 * A booking has been promised a time, for the first time or another one.
 *
 * @param link opens the booking for its customer, relative to the portal; known to nobody else
 * @param isMoved whether it had another time before
 */
public record BookingConfirmed(BookingId booking, VisitId visit, String link, boolean isMoved) {}
