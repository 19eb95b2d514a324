package dev.fixpoint.bookings;

import java.time.Instant;

/**
 * A one-time code that is on its way.
 *
 * @param code nothing but the message to the contact may say it
 */
public record SentCode(String code, Instant validUntil) {}
