package dev.fixpoint.imports;

import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.customers.Customers;
import dev.fixpoint.customers.NewCustomer;
import dev.fixpoint.customers.NewSite;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers with their first site, known by the number another system gave them. */
@Component
class CustomerImport implements RowImport {
    private final Customers customers;
    private final KnownCustomers known;

    CustomerImport(Customers customers, KnownCustomers known) {
        this.customers = customers;
        this.known = known;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CUSTOMERS;
    }

    @Override
    public Outcome take(List<Line> lines, Errors errors, UnitId unit, String author) {
        var numbers = lines.stream().flatMap(l -> l.optional("number").stream()).toList();
        var there = known.withNumbers(numbers, unit);
        var repeats = new Repeats();
        var wanted = lines.stream()
                .map(line -> customer(line, there, repeats))
                .flatMap(Optional::stream)
                .toList();
        return errors.failedRows() > 0 ? new Outcome(0, 0, 0) : save(wanted, there, unit);
    }

    private Outcome save(List<NewCustomer> wanted, Map<String, KnownCustomers.Known> there, UnitId unit) {
        int created = 0;
        int updated = 0;
        for (var customer : wanted) {
            var found = there.get(customer.number());
            if (found == null) {
                customers.register(customer, unit);
                created++;
            } else if (!isSame(customer, found)) {
                customers.update(found.id(), customer);
                updated++;
            }
        }
        return new Outcome(created, updated, wanted.size() - created - updated);
    }

    private static boolean isSame(NewCustomer customer, KnownCustomers.Known found) {
        return customer.name().equals(found.name())
                && customer.phone().equals(found.phone())
                && Objects.equals(customer.email(), found.email())
                && customer.language().tag().equals(found.language())
                && customer.customerClass() == found.customerClass()
                && found.sites().stream()
                        .anyMatch(s -> s.address().equals(customer.site().address()));
    }

    private static Optional<NewCustomer> customer(Line line, Map<String, KnownCustomers.Known> there, Repeats repeats) {
        var number = line.text("number");
        repeats.check(line, "number", number);
        refuseForeign(line, there.get(number));
        var name = line.text("name");
        if (name.length() > Line.SHORT) {
            line.refuse(
                    "name", "too-long", "名称超过 %s 个字符。请缩短。", "The name is over %s characters. Shorten it.", Line.SHORT);
        }
        var customer = new NewCustomer(
                number,
                name,
                line.text("phone"),
                email(line),
                language(line),
                line.oneOf("class", CustomerClass.class, CustomerClass.ORDINARY),
                new NewSite(
                        line.text("site_name"),
                        new LocalText(line.text("address_zh"), line.text("address_en")),
                        line.point("lon", "lat")));
        return line.isBad() ? Optional.empty() : Optional.of(customer);
    }

    private static @Nullable String email(Line line) {
        var email = line.optional("email").orElse(null);
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            line.refuse(
                    "email",
                    "format",
                    "“%s”不是电子邮件地址。请更正或留空。",
                    "\"%s\" is no e-mail address. Correct it or leave it empty.",
                    email);
        }
        return email;
    }

    private static Language language(Line line) {
        var tag = line.optional("language").orElse(Language.ZH.tag());
        line.choice("language", tag, List.of(Language.ZH.tag(), Language.EN.tag()));
        return Language.of(tag);
    }

    private static void refuseForeign(Line line, KnownCustomers.@Nullable Known found) {
        if (found != null && !found.reachable()) {
            line.refuse(
                    "number",
                    "not-yours",
                    "该客户属于其他机构。请联系总部。",
                    "This customer belongs to another unit. Ask headquarters.");
        }
    }
}
