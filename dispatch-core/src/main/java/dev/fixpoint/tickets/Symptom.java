package dev.fixpoint.tickets;

import dev.fixpoint.shared.LocalText;

/**
 * What a customer can see of a fault.
 *
 * @param category product category it occurs with
 * @param serviceType the service that deals with it
 */
public record Symptom(String code, String category, LocalText name, String serviceType) {}
