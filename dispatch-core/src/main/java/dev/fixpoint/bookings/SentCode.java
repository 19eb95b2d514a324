package dev.fixpoint.bookings;

import java.time.Instant;

/**
 * A one-time code that was made for a contact.
 *
 * @param code nothing but the message to the contact may say it
 * @param isOnItsWay whether there is a way to the contact now
 */
public record SentCode(String code, Instant validUntil, boolean isOnItsWay) {}
