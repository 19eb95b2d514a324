package dev.fixpoint.bookings;

import dev.fixpoint.customers.Customer;
import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.customers.Customers;
import dev.fixpoint.customers.NewCustomer;
import dev.fixpoint.customers.NewSite;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.UnitId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People without an account as customers, each with the place to be visited. */
@Component
class Bookers {
    private final Customers customers;

    Bookers(Customers customers) {
        this.customers = customers;
    }

    /**
     * Who proves a phone number that we know is that customer; anybody else is a new one.
     *
     * @param contact what was proved: a phone number or an e-mail address
     * @param here where to go
     */
    Customer known(String contact, OnlineBookings.Details details, GeoPoint here, UnitId unit) {
        var site = new NewSite("", new LocalText(details.address(), details.address()), here);
        var known = contact.equals(details.phone()) ? customers.withPhone(contact, unit) : Optional.<Customer>empty();
        if (known.isPresent()) {
            customers.addSite(known.get().id(), site);
            return customers.get(known.get().id(), unit);
        }
        return customers.register(
                new NewCustomer(
                        null,
                        details.name(),
                        details.phone(),
                        details.email(),
                        details.language(),
                        CustomerClass.ORDINARY,
                        site),
                unit);
    }

    /** The customer's newest site at a place where there is one. */
    static SiteId site(Customer customer, GeoPoint here) {
        return customer.sites().stream()
                .filter(site -> site.location().equals(here))
                .reduce((_, newer) -> newer)
                .orElseThrow()
                .id();
    }
}
