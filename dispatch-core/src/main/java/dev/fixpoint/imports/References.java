package dev.fixpoint.imports;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolves what rows refer to. */
@Component
class References {
    /** An installed unit by model and serial. */
    record KnownAsset(
            AssetId id,
            CustomerId customer,
            SiteId site,
            @Nullable LocalDate installedOn) {}

    private static final LocalText IMPORT_CUSTOMER = new LocalText("请先导入该客户。", "Import the customer first.");
    private static final LocalText KNOWN_ADDRESS = new LocalText(
            "请填写该客户已有的中文地址，或留空使用第一个地址。", "Use a Chinese address the customer has, or leave it empty for the first.");

    private final JdbcClient sql;

    References(JdbcClient sql) {
        this.sql = sql;
    }

    /** By {@link #key}. */
    Map<String, KnownAsset> assets(Collection<String> serials) {
        var found = new HashMap<String, KnownAsset>();
        sql.sql(
                        "select a.*, p.model_code from asset a join product p on p.id = a.product_id where serial = any(:serials)")
                .param("serials", serials.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            key(row.getString("model_code"), row.getString("serial")),
                            new KnownAsset(
                                    new AssetId(Sql.uuid(row, "id")),
                                    new CustomerId(Sql.uuid(row, "customer_id")),
                                    new SiteId(Sql.uuid(row, "site_id")),
                                    row.getObject("installed_on", LocalDate.class)));
                });
        return found;
    }

    static String key(String model, String serial) {
        return model + "\t" + serial;
    }

    static Optional<KnownCustomers.Known> customer(Line line, Map<String, KnownCustomers.Known> customers) {
        var number = line.text("customer");
        var found = Optional.ofNullable(customers.get(number))
                .filter(KnownCustomers.Known::reachable)
                .orElse(null);
        return line.found("customer", number, found, IMPORT_CUSTOMER);
    }

    /** The site with the address given, or the customer's first. */
    static Optional<KnownCustomers.KnownSite> site(Line line, KnownCustomers.Known customer) {
        var address = line.optional("site");
        if (address.isEmpty()) {
            return Optional.of(customer.sites().getFirst());
        }
        var found = customer.site(address.get()).orElse(null);
        return line.found("site", address.get(), found, KNOWN_ADDRESS);
    }
}
