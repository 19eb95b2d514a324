package dev.fixpoint.shared;

import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor in the currency's smallest unit, e.g. fen
 */
public record Money(long minor, Currency currency) {
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** @throws IllegalArgumentException for money of another currency */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add %s to %s".formatted(other.currency, currency));
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }
}
