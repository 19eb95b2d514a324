package dev.fixpoint.imports;

import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customers a file speaks of, with their sites. */
@Component
class KnownCustomers {
    /** @param zone of the territory the site lies in; {@code null} outside all of them */
    record KnownSite(SiteId id, LocalText address, @Nullable ZoneId zone) {}

    /** @param sites the first one first */
    record Known(
            CustomerId id,
            UnitId unit,
            boolean reachable,
            String name,
            String phone,
            @Nullable String email,
            String language,
            CustomerClass customerClass,
            List<KnownSite> sites) {
        Optional<KnownSite> site(String addressZh) {
            return sites.stream()
                    .filter(s -> s.address().zh().equals(addressZh))
                    .findFirst();
        }
    }

    private static final String SELECT = """
            select c.*, s.id site_id, s.address_zh, s.address_en, r.zone, u.lineage @> array[:unit::uuid] reachable
            from customer c
                join organisation_unit u on u.id = c.unit_id
                join site s on s.customer_id = c.id
                left join territory r on r.id = s.territory_id
            where c.number = any(:numbers) order by c.id, s.id""";

    private final JdbcClient sql;

    KnownCustomers(JdbcClient sql) {
        this.sql = sql;
    }

    /** By number. */
    Map<String, Known> withNumbers(Collection<String> numbers, UnitId unit) {
        var found = new HashMap<String, Known>();
        sql.sql(SELECT)
                .param("numbers", numbers.toArray(String[]::new))
                .param("unit", unit.value())
                .query(row -> {
                    var zone = row.getString("zone");
                    var site = new KnownSite(
                            new SiteId(Sql.uuid(row, "site_id")),
                            Sql.text(row, "address"),
                            zone == null ? null : ZoneId.of(zone));
                    var known = found.get(row.getString("number"));
                    if (known == null) {
                        known = new Known(
                                new CustomerId(Sql.uuid(row, "id")),
                                new UnitId(Sql.uuid(row, "unit_id")),
                                row.getBoolean("reachable"),
                                row.getString("name"),
                                row.getString("phone"),
                                row.getString("email"),
                                row.getString("language"),
                                CustomerClass.valueOf(row.getString("customer_class")),
                                new ArrayList<>());
                        found.put(row.getString("number"), known);
                    }
                    known.sites().add(site);
                });
        return found;
    }
}
