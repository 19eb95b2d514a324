package dev.fixpoint.customers;

import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** Who is served, with the people to call and the places to go to. */
@Entity
public class Customer {
    @Id
    private UUID id;

    private String number;
    private UUID unitId;
    private String name;
    private String phone;
    private @Nullable String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private CustomerClass customerClass;

    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "customer_id", nullable = false)
    @OrderBy("id")
    private List<Contact> contacts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "customer_id", nullable = false)
    @OrderBy("id")
    private List<Site> sites = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    Customer(CustomerId id, String number, UnitId unit, NewCustomer customer, Instant now) {
        this.id = id.value();
        this.number = number;
        this.unitId = unit.value();
        this.createdAt = now;
        this.name = customer.name();
        this.phone = customer.phone();
        this.email = customer.email();
        this.language = customer.language().tag();
        this.customerClass = customer.customerClass();
        contacts.add(new Contact(customer.name(), customer.phone()));
    }

    /** Reads contacts and sites while there is still a transaction to read them in. */
    void load() {
        Hibernate.initialize(contacts);
        Hibernate.initialize(sites);
    }

    /** Takes over what another system says about the customer; sites and contacts stay. */
    void update(NewCustomer customer) {
        name = customer.name();
        phone = customer.phone();
        email = customer.email();
        language = customer.language().tag();
        customerClass = customer.customerClass();
    }

    Site addSite(NewSite site, @Nullable TerritoryId territory) {
        var added = new Site(site, territory);
        sites.add(added);
        return added;
    }

    /** One of the customer's own sites. */
    public Site site(SiteId site) {
        return sites.stream()
                .filter(s -> s.id().equals(site))
                .findFirst()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(site.value()).at("siteId", "unknown"));
    }

    public CustomerId id() {
        return new CustomerId(id);
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Language language() {
        return Language.of(language);
    }

    public CustomerClass customerClass() {
        return customerClass;
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    public List<Site> sites() {
        return List.copyOf(sites);
    }

    public long version() {
        return version;
    }
}
