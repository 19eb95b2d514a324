package dev.fixpoint.testing;

import dev.fixpoint.parts.NewPart;
import dev.fixpoint.parts.Parts;
import dev.fixpoint.parts.Pieces;
import dev.fixpoint.parts.Stock;
import dev.fixpoint.parts.StockLocationKind;
import dev.fixpoint.parts.StockLocations;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Money;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.shared.TechnicianId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parts, warehouses and vans for tests. */
@TestComponent
public class Depot {
    private final Parts parts;
    private final Stock stock;
    private final StockLocations locations;
    private final JdbcClient sql;

    Depot(Parts parts, Stock stock, StockLocations locations, JdbcClient sql) {
        this.parts = parts;
        this.stock = stock;
        this.locations = locations;
        this.sql = sql;
    }

    public PartId part(boolean isTracked, String... alternatives) {
        var code = ("P" + Ids.next()).toUpperCase(Locale.ROOT);
        var price = new Money(8_000, Currency.getInstance("CNY"));
        return parts.add(new NewPart(
                        code,
                        new LocalText("件", "Part"),
                        isTracked,
                        price,
                        List.of(),
                        List.of(alternatives),
                        List.of(),
                        true))
                .id();
    }

    public String code(PartId part) {
        return parts.get(part).code();
    }

    public StockLocationId warehouse(Town.Place place) {
        return locations
                .open(
                        StockLocationKind.WAREHOUSE,
                        "W" + Ids.next(),
                        new LocalText("库", "Warehouse"),
                        place.unit(),
                        place.unit())
                .id();
    }

    /** Gives a technician a van. @return where its parts lie */
    public StockLocationId van(Town.Place place, TechnicianId technician) {
        var van = Ids.next();
        sql.sql("insert into van (id, plate, unit_id, technician_id) values (:id, :plate, :unit, :technician)")
                .param("id", van)
                .param("plate", "V" + van)
                .param("unit", place.unit().value())
                .param("technician", technician.value())
                .update();
        return new StockLocationId(sql.sql("select id from stock_location where van_id = :van")
                .param("van", van)
                .query(UUID.class)
                .single());
    }

    public void put(Town.Place place, PartId part, int quantity, StockLocationId at) {
        stock.receive(Pieces.of(part, quantity), at, new Stock.Mover(place.unit(), "库管", ""));
    }

    /** Mending the symptom takes so many of a part from now on. */
    public void isLikely(String symptom, PartId part, int quantity) {
        sql.sql("insert into likely_part values (:symptom, :part, :quantity)")
                .param("symptom", symptom)
                .param("part", part.value())
                .param("quantity", quantity)
                .update();
    }

    /** A symptom nobody else tests with. @return its code */
    public String symptom(String serviceType) {
        var code = "S-" + Ids.next();
        sql.sql("insert into symptom values (:code, 'AIRCON', '坏', 'Broken', :service)")
                .param("code", code)
                .param("service", serviceType)
                .update();
        return code;
    }
}
