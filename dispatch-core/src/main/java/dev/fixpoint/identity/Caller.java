package dev.fixpoint.identity;

import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user behind a request.
 *
 * @param unitId what the user sees ends with this unit and those below it
 * @param technicianId set for technicians
 * @param customerId set for customers
 */
public record Caller(
        UserId userId,
        String username,
        String displayName,
        Set<Role> roles,
        UnitId unitId,
        Language language,
        @Nullable TechnicianId technicianId,
        @Nullable CustomerId customerId) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** A customer and nothing else: sees only what is the customer's own. */
    public boolean onlyCustomer() {
        return roles.equals(Set.of(Role.CUSTOMER));
    }
}
