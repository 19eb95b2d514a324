package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.warranties.Entitlement;
import dev.fixpoint.warranties.ServicePrices;
import dev.fixpoint.warranties.ServicePrices.Device;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was said with the booking. */
@Component
class AsBookedRows {
    private final JdbcClient sql;
    private final JsonMapper json;
    private final ServicePrices prices;

    AsBookedRows(JdbcClient sql, JsonMapper json, ServicePrices prices) {
        this.sql = sql;
        this.json = json;
        this.prices = prices;
    }

    /** Keeps what was said, and what it costs by the price list and the warranty on the day: that is the price told. */
    void keep(BookingId booking, String serviceType, LocalDate day, @Nullable String symptom, @Nullable Device device) {
        var price = prices.entitlement(serviceType, device, day).orElse(null);
        sql.sql("""
                        update booking set symptom = :symptom, told_model = :model, told_serial = :serial,
                            told_due_minor = :due, told_most_minor = :most, told_currency = :currency, told_lines = :lines::jsonb
                        where id = :booking""")
                .param("symptom", symptom)
                .param("model", device == null ? null : device.modelCode())
                .param("serial", device == null ? null : device.serial())
                .param("due", price == null ? null : price.due().minor())
                .param("most", price == null ? null : price.most().minor())
                .param("currency", price == null ? null : price.due().currency().getCurrencyCode())
                .param("lines", price == null ? null : json.writeValueAsString(price))
                .param("booking", booking.value())
                .update();
    }

    /** Keeps whether the customer was told that whoever comes can only find out what is wrong. */
    void tell(BookingId booking, boolean isDiagnosis) {
        sql.sql("update booking set told_diagnosis = :diagnosis where id = :booking and told_diagnosis <> :diagnosis")
                .param("diagnosis", isDiagnosis)
                .param("booking", booking.value())
                .update();
    }

    /** @param row with the columns of the booking, and {@code photos} */
    AsBooked read(ResultSet row) throws SQLException {
        var model = row.getString("told_model");
        return new AsBooked(
                row.getString("symptom"),
                model == null ? null : new Device(model, row.getString("told_serial")),
                price(row),
                Sql.uuids(row, "photos"),
                row.getBoolean("told_diagnosis"));
    }

    private @Nullable Entitlement price(ResultSet row) throws SQLException {
        var lines = row.getString("told_lines");
        return lines == null ? null : json.readValue(lines, Entitlement.class);
    }
}
