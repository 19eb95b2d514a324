package dev.fixpoint.bookings;

import dev.fixpoint.shared.Language;

/** Brings one-time codes to people, at once. */
public interface CodeDelivery {
    /**
     * Whether the code is on its way; otherwise there is no way to the contact now.
     *
     * @param contact a phone number, or an e-mail address (it has an {@code @})
     * @param code six digits; kept nowhere
     */
    boolean deliver(String contact, String code, Language language);
}
