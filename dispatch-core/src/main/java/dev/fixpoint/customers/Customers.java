package dev.fixpoint.customers;

import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is served. What a caller sees ends with the caller's unit and those below it. */
@Service
public class Customers {
    private final CustomerRepository customers;
    private final Territories territories;
    private final Organisation organisation;
    private final JdbcClient sql;
    private final Clock clock;

    Customers(
            CustomerRepository customers,
            Territories territories,
            Organisation organisation,
            JdbcClient sql,
            Clock clock) {
        this.customers = customers;
        this.territories = territories;
        this.organisation = organisation;
        this.sql = sql;
        this.clock = clock;
    }

    /** Registers a customer with the unit that serves the site, or with the caller's where nobody does. */
    @Transactional
    public Customer register(NewCustomer request, UnitId caller) {
        var territory = territories.at(request.site().location());
        var serving =
                territory.flatMap(territories::find).map(Territory::unitId).filter(u -> isBelow(u, caller));
        var number = request.number() == null ? nextNumber() : request.number();
        var customer = new Customer(CustomerId.next(), number, serving.orElse(caller), request, clock.instant());
        customer.addSite(request.site(), territory.orElse(null));
        return customers.save(customer);
    }

    @Transactional
    public void update(CustomerId id, NewCustomer request) {
        var customer = customers.findById(id.value()).orElseThrow();
        customer.update(request);
        var known = customer.sites().stream()
                .anyMatch(s -> s.address().equals(request.site().address()));
        if (!known) {
            addSite(customer, request.site());
        }
    }

    @Transactional
    public Site addSite(CustomerId id, NewSite site) {
        return addSite(customers.findById(id.value()).orElseThrow(), site);
    }

    private Site addSite(Customer customer, NewSite site) {
        var added = customer.addSite(site, territories.at(site.location()).orElse(null));
        customers.saveAndFlush(customer);
        return added;
    }

    /** A customer within the caller's reach. */
    @Transactional(readOnly = true)
    public Customer get(CustomerId id, UnitId caller) {
        var customer = customers
                .findById(id.value())
                .filter(c -> isBelow(c.unit(), caller))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()).at("customerId", "unknown"));
        customer.load();
        return customer;
    }

    public Optional<Customer> withNumber(String number) {
        return customers.findByNumber(number);
    }

    /** The customer of a unit, or of one below it, with exactly this phone number; the one known longest. */
    @Transactional(readOnly = true)
    public Optional<Customer> withPhone(String phone, UnitId unit) {
        return sql.sql("""
                        select c.id from customer c join organisation_unit u on u.id = c.unit_id
                        where c.phone = :phone and u.lineage @> array[:unit::uuid] order by c.id limit 1""")
                .param("phone", phone)
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(id -> get(new CustomerId(id), unit));
    }

    /** Customers whose name, phone or number contains the text; all of them for an empty text. */
    public Page<CustomerBrief> search(@Nullable String text, UnitId caller, PageRequest page) {
        var found = sql.sql("""
                        select c.id, c.number, c.name, c.phone, c.customer_class,
                               coalesce((select s.address_zh from site s where s.customer_id = c.id order by id limit 1), '') city
                        from customer c join organisation_unit u on u.id = c.unit_id
                        where u.lineage @> array[:unit::uuid]
                          and (:text::text is null or (c.name || ' ' || c.phone || ' ' || c.number) ilike '%' || :text || '%')
                          and (:after::uuid is null or c.id < :after)
                        order by c.id desc limit :limit""")
                .param("unit", caller.value())
                .param("text", text == null || text.isBlank() ? null : escapeLike(text.strip()))
                .param("after", page.after().orElse(null))
                .param("limit", page.limit() + 1)
                .query((row, _) -> new CustomerBrief(
                        new CustomerId(Sql.uuid(row, "id")),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("phone"),
                        CustomerClass.valueOf(row.getString("customer_class")),
                        row.getString("city")))
                .list();
        return Page.of(found, page.limit(), c -> c.id().value().toString());
    }

    private boolean isBelow(UnitId unit, UnitId top) {
        return unit.equals(top) || organisation.isBelow(unit, top);
    }

    private String nextNumber() {
        var next =
                sql.sql("select nextval('customer_number')").query(Long.class).single();
        return "C%07d".formatted(next);
    }

    private static String escapeLike(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
