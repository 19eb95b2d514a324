package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.CUSTOMER;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.INTEGRATION;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.assets.Assets;
import dev.fixpoint.contracts.Contracts;
import dev.fixpoint.customers.CustomerBrief;
import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.customers.Customers;
import dev.fixpoint.customers.NewCustomer;
import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers. */
@RestController
class CustomerController {
    record Registration(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String phone,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable Language language,
            @Nullable CustomerClass customerClass,
            @NotNull @Valid SiteInput site) {
        NewCustomer asNewCustomer() {
            return new NewCustomer(
                    null,
                    name,
                    phone,
                    email,
                    Objects.requireNonNullElse(language, Language.ZH),
                    Objects.requireNonNullElse(customerClass, CustomerClass.ORDINARY),
                    site.asNewSite());
        }
    }

    private final Customers customers;
    private final Assets assets;
    private final Contracts contracts;

    CustomerController(Customers customers, Assets assets, Contracts contracts) {
        this.customers = customers;
        this.assets = assets;
        this.contracts = contracts;
    }

    @GetMapping("/api/v1/customers")
    @AllowedTo({AGENT, DISPATCHER, MANAGER, ADMINISTRATOR})
    Page<CustomerBrief> search(
            Caller caller, @RequestParam(required = false) @Nullable String query, PageRequest page) {
        return customers.search(query, caller.unitId(), page);
    }

    /** Customers see their own record only. */
    @GetMapping("/api/v1/customers/{id}")
    @AllowedTo({AGENT, DISPATCHER, MANAGER, ADMINISTRATOR, CUSTOMER})
    ResponseEntity<CustomerView> show(Caller caller, @PathVariable UUID id) {
        var customer = new CustomerId(id);
        var own = Ownership.of(caller);
        if (own != null && !own.equals(customer)) {
            throw SharedProblem.NOT_FOUND.refuse(id);
        }
        return shown(customer, caller);
    }

    @PostMapping("/api/v1/customers")
    @AllowedTo({AGENT, DISPATCHER, ADMINISTRATOR, INTEGRATION})
    ResponseEntity<CustomerView> register(Caller caller, @Valid @RequestBody Registration registration) {
        var customer = customers.register(registration.asNewCustomer(), caller.unitId());
        var view = view(customer.id(), caller);
        return ResponseEntity.created(URI.create("/api/v1/customers/" + view.id()))
                .eTag(Versions.etag(view.version()))
                .body(view);
    }

    private ResponseEntity<CustomerView> shown(CustomerId id, Caller caller) {
        var view = view(id, caller);
        return Versions.ok(view, view.version());
    }

    private CustomerView view(CustomerId id, Caller caller) {
        return CustomerView.of(customers.get(id, caller.unitId()), assets.of(id), contracts.of(id));
    }
}
