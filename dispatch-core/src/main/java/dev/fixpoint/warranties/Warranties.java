package dev.fixpoint.warranties;

import dev.fixpoint.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What installed units are guaranteed for, by the rules of their models. */
@Service
public class Warranties {
    /** Serial numbers are unique for a model; more models than this that share one are not told apart. */
    private static final int MOST = 10;

    private static final String SELECT = """
            select m.model_code, m.name_zh, m.name_en, m.category, a.serial, a.installed_on,
                   r.months, r.covers_call_out, r.covers_labour, r.covers_parts
            from asset a join product m on m.id = a.product_id left join warranty_rule r on r.product_id = m.id
            """;

    private final JdbcClient sql;

    Warranties(JdbcClient sql) {
        this.sql = sql;
    }

    /** Units with a serial number, written in whatever case; empty if it is nobody's. */
    public List<KnownDevice> lookUp(String serial) {
        return sql.sql(SELECT + "where upper(a.serial) = :serial order by m.model_code limit " + MOST)
                .param("serial", serial.strip().toUpperCase(Locale.ROOT))
                .query(Warranties::device)
                .list();
    }

    public Optional<KnownDevice> find(String modelCode, String serial) {
        return lookUp(serial).stream()
                .filter(device -> device.modelCode().equals(modelCode))
                .findFirst();
    }

    private static KnownDevice device(ResultSet row, int index) throws SQLException {
        return new KnownDevice(
                row.getString("model_code"),
                Sql.text(row, "name"),
                row.getString("category"),
                row.getString("serial"),
                warranty(row));
    }

    /** Without a date of installation nobody knows when it began. */
    private static @Nullable Warranty warranty(ResultSet row) throws SQLException {
        var startsOn = row.getObject("installed_on", LocalDate.class);
        int months = row.getInt("months");
        return startsOn == null || months == 0
                ? null
                : new Warranty(
                        startsOn,
                        startsOn.plusMonths(months).minusDays(1),
                        row.getBoolean("covers_call_out"),
                        row.getBoolean("covers_labour"),
                        row.getBoolean("covers_parts"));
    }
}
