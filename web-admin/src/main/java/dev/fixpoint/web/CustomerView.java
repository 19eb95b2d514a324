package dev.fixpoint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.assets.Asset;
import dev.fixpoint.contracts.ServiceContract;
import dev.fixpoint.customers.Customer;
import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer with contacts, sites, assets and contracts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerView(
        UUID id,
        String number,
        String name,
        String phone,
        CustomerClass customerClass,
        String city,
        long version,
        @Nullable String email,
        Language language,
        List<ContactPart> contacts,
        List<CustomerSite> sites,
        List<CustomerAsset> assets,
        List<ContractPart> contracts) {
    record ContactPart(UUID id, String name, String phone) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CustomerSite(
            UUID id,
            String name,
            LocalText address,
            GeoPoint location,
            @Nullable UUID territoryId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CustomerAsset(
            UUID id,
            String serial,
            String modelCode,
            LocalText productName,
            UUID siteId,
            @Nullable LocalDate installedOn) {}

    record ContractPart(
            UUID id, String number, LocalText name, LocalDate startsOn, LocalDate endsOn, long responseHours) {}

    static CustomerView of(Customer customer, List<Asset> assets, List<ServiceContract> contracts) {
        return new CustomerView(
                customer.id().value(),
                customer.number(),
                customer.name(),
                customer.phone(),
                customer.customerClass(),
                customer.sites().stream().findFirst().map(s -> s.address().zh()).orElse(""),
                customer.version(),
                customer.email().orElse(null),
                customer.language(),
                customer.contacts().stream()
                        .map(c -> new ContactPart(c.id(), c.name(), c.phone()))
                        .toList(),
                customer.sites().stream()
                        .map(s -> new CustomerSite(
                                s.id().value(),
                                s.name(),
                                s.address(),
                                s.location(),
                                s.territory().map(t -> t.value()).orElse(null)))
                        .toList(),
                assets.stream()
                        .map(a -> new CustomerAsset(
                                a.id().value(),
                                a.serial(),
                                a.product().modelCode(),
                                a.product().name(),
                                a.site().value(),
                                a.installedOn().orElse(null)))
                        .toList(),
                contracts.stream()
                        .map(c -> new ContractPart(
                                c.id(),
                                c.number(),
                                c.name(),
                                c.startsOn(),
                                c.endsOn(),
                                c.responseTime().toHours()))
                        .toList());
    }
}
