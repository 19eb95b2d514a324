package dev.fixpoint.web;

import dev.fixpoint.identity.Caller;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SharedProblem;
import org.jspecify.annotations.Nullable;

/** Whose rows a caller sees where staff and customers share an endpoint. */
final class Ownership {
    private Ownership() {}

    /**
     * The customer to whom everything is cut, for somebody who is a customer and nothing else; {@code null} for staff.
     *
     * @throws dev.fixpoint.shared.Refusal 404 for a customer's account that belongs to no customer
     */
    static @Nullable CustomerId of(Caller caller) {
        if (!caller.onlyCustomer()) {
            return null;
        }
        if (caller.customerId() == null) {
            throw SharedProblem.NOT_FOUND.refuse(caller.username());
        }
        return caller.customerId();
    }
}
