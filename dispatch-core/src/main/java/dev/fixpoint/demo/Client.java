package dev.fixpoint.demo;

import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.shared.GeoPoint;
import java.util.UUID;

/**
 * A customer of the demo company.
 *
 * @param responseHours by contract; 0 without one
 */
record Client(UUID id, UUID unit, String name, CustomerClass kind, int responseHours) {
    /** Something of the customer's that services are done on. */
    record Installed(UUID asset, Client owner, UUID site, GeoPoint location, int district, String category) {}

    boolean isBusiness() {
        return kind == CustomerClass.KEY_ACCOUNT;
    }
}
