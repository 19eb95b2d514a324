package dev.fixpoint.contracts;

import dev.fixpoint.shared.LocalText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a customer is owed over a term.
 *
 * @param endsOn first day that is no longer covered
 * @param responseTime from request to arrival, 1 hour to 30 days
 */
public record ServiceContract(
        UUID id, String number, LocalText name, LocalDate startsOn, LocalDate endsOn, Duration responseTime) {}
