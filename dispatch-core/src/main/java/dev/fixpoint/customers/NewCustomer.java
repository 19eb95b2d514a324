package dev.fixpoint.customers;

import dev.fixpoint.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A customer as told to us.
 *
 * @param number the number another system knows the customer by; {@code null} to have one made
 */
public record NewCustomer(
        @Nullable String number,
        String name,
        String phone,
        @Nullable String email,
        Language language,
        CustomerClass customerClass,
        NewSite site) {}
