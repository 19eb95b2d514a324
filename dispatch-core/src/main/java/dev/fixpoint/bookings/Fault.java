package dev.fixpoint.bookings;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with what, as far as somebody has said it: from this follows which parts mending usually takes.
 *
 * @param symptom code of what was noticed
 * @param model code of the model
 */
public record Fault(@Nullable String symptom, @Nullable String model) {
    /** Nothing is known. */
    public static final Fault UNKNOWN = new Fault(null, null);
}
