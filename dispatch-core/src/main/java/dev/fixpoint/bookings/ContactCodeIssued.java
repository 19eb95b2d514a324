package dev.fixpoint.bookings;

import dev.fixpoint.shared.Language;

/**
 * Somebody has to be told a one-time code.
 *
 * @param contact a phone number, or an e-mail address (it has an {@code @})
 * @param code six digits
 */
public record ContactCodeIssued(String contact, String code, Language language) {}
