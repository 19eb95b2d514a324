package dev.fixpoint.warranties;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The price list of services, and who pays by it. */
@Service
public class ServicePrices {
    private final Warranties warranties;
    private final JdbcClient sql;

    ServicePrices(Warranties warranties, JdbcClient sql) {
        this.warranties = warranties;
        this.sql = sql;
    }

    /** The unit that a job is about, as somebody told it; of some only the model is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Device(String modelCode, @Nullable String serial) {}

    /** Who pays for a service on a day; empty for a service that is priced on site. */
    public Optional<Entitlement> entitlement(String serviceType, @Nullable Device device, LocalDate day) {
        var warranty = Optional.ofNullable(device)
                .flatMap(d -> d.serial() == null ? Optional.empty() : warranties.find(d.modelCode(), d.serial()))
                .map(KnownDevice::warranty);
        return find(serviceType).map(price -> Entitlement.of(price, warranty, day));
    }

    private Optional<ServicePrice> find(String serviceType) {
        return sql.sql("select * from service_price where service_type = :type")
                .param("type", serviceType)
                .query(ServicePrices::price)
                .optional();
    }

    private static ServicePrice price(ResultSet row, int index) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new ServicePrice(
                row.getString("service_type"),
                new Money(row.getLong("call_out_minor"), currency),
                new Money(row.getLong("labour_minor"), currency),
                new Money(row.getLong("most_minor"), currency),
                row.getBoolean("mends_faults"),
                row.getLong("version"));
    }
}
