package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.warranties.Entitlement;
import dev.fixpoint.warranties.ServicePrices;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was said with the booking. */
@Component
class ToldRows {
    private final JdbcClient sql;
    private final JsonMapper json;

    ToldRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(BookingId booking, Told told) {
        var device = told.device();
        var price = told.price();
        sql.sql("""
                        update booking set symptom = :symptom, told_model = :model, told_serial = :serial,
                            told_due_minor = :due, told_most_minor = :most, told_currency = :currency, told_lines = :lines::jsonb
                        where id = :booking""")
                .param("symptom", told.symptom())
                .param("model", device == null ? null : device.modelCode())
                .param("serial", device == null ? null : device.serial())
                .param("due", price == null ? null : price.due().minor())
                .param("most", price == null ? null : price.most().minor())
                .param("currency", price == null ? null : price.due().currency().getCurrencyCode())
                .param("lines", price == null ? null : json.writeValueAsString(price))
                .param("booking", booking.value())
                .update();
    }

    /** @param row with the columns of the booking */
    Told read(ResultSet row) throws SQLException {
        var model = row.getString("told_model");
        var serial = row.getString("told_serial");
        return new Told(
                row.getString("symptom"),
                model == null || serial == null ? null : new ServicePrices.Device(model, serial),
                price(row));
    }

    private @Nullable Entitlement price(ResultSet row) throws SQLException {
        var lines = row.getString("told_lines");
        return lines == null ? null : json.readValue(lines, Entitlement.class);
    }
}
