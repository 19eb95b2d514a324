package dev.fixpoint.identity;

import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides about a user.
 *
 * @param email where staff are told things; {@code null} if nowhere
 * @param unit what the user sees ends with this unit and those below it
 * @param technician set for technicians and nobody else
 * @param customer set for customers and nobody else
 */
public record Account(
        String displayName,
        @Nullable String email,
        Set<Role> roles,
        UnitId unit,
        @Nullable TechnicianId technician,
        @Nullable CustomerId customer) {
    public Account {
        roles = Set.copyOf(roles);
        if (roles.contains(Role.CUSTOMER) && roles.size() > 1) {
            throw AccountProblem.CUSTOMER_AND_STAFF.refuse().at("roles", "customer-and-staff");
        }
        if (roles.contains(Role.TECHNICIAN) != (technician != null)) {
            throw AccountProblem.TECHNICIAN_LINK.refuse().at("technicianId", "technician-link");
        }
        if (roles.contains(Role.CUSTOMER) != (customer != null)) {
            throw AccountProblem.CUSTOMER_LINK.refuse().at("customerId", "customer-link");
        }
    }
}
