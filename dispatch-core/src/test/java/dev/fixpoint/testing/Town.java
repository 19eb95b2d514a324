package dev.fixpoint.testing;

import dev.fixpoint.customers.Customer;
import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.customers.Customers;
import dev.fixpoint.customers.NewCustomer;
import dev.fixpoint.customers.NewSite;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.organisation.OrganisationUnit;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.technicians.NewTechnician;
import dev.fixpoint.technicians.Technicians;
import dev.fixpoint.technicians.WorkingHours;
import dev.fixpoint.visits.NewWorkOrder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A territory of its own for every test, in a corner of the sea where no other test works; import it. */
@TestComponent
public class Town {
    private static int next;

    private final JdbcClient sql;
    private final Organisation organisation;
    private final Customers customers;
    private final Technicians technicians;

    Town(JdbcClient sql, Organisation organisation, Customers customers, Technicians technicians) {
        this.sql = sql;
        this.organisation = organisation;
        this.customers = customers;
        this.technicians = technicians;
    }

    /** Where a test happens: a square of a fifth of a degree whose zone has day now, so that somebody can work. */
    public record Place(TerritoryId territory, UnitId unit, GeoPoint centre) {
        public GeoPoint near(double east, double north) {
            return new GeoPoint(centre.lon() + east, centre.lat() + north);
        }
    }

    public UnitId headquarters() {
        return organisation
                .headquarters()
                .map(OrganisationUnit::id)
                .orElseGet(() -> organisation.found(new LocalText("总部", "Headquarters")));
    }

    /** A branch below headquarters. */
    public UnitId branch() {
        var id = UnitId.next();
        sql.sql("""
                        insert into organisation_unit (id, parent_id, kind, name_zh, name_en, lineage)
                        values (:id, :parent, 'BRANCH', '分部', 'Branch', array[:parent::uuid, :id::uuid])""")
                .param("id", id.value())
                .param("parent", headquarters().value())
                .update();
        return id;
    }

    public synchronized Place found() {
        var lon = -170 + 0.5 * next++;
        var unit = branch();
        var territory = TerritoryId.next();
        sql.sql("""
                        insert into territory (id, code, unit_id, name_zh, name_en, zone, area)
                        values (:id, :code, :unit, '测试区', 'Test', 'UTC',
                            ST_MakeEnvelope(:west, 10, :east, 10.2, 4326)::geography)""")
                .param("id", territory.value())
                .param("code", "T" + Ids.next())
                .param("unit", unit.value())
                .param("west", lon)
                .param("east", lon + 0.2)
                .update();
        return new Place(territory, unit, new GeoPoint(lon + 0.1, 10.1));
    }

    /** Works around the clock, so that tests do not depend on the hour. */
    public TechnicianId technician(Place place, String name, Map<String, Integer> skills) {
        return technicians.register(new NewTechnician(
                "E" + Ids.next(),
                name,
                "555",
                place.unit(),
                place.territory(),
                place.centre(),
                skills,
                new WorkingHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(23, 59)),
                null));
    }

    public Customer customer(Place place, String name) {
        return customers.register(
                new NewCustomer(
                        null,
                        name,
                        "555-0100",
                        null,
                        Language.ZH,
                        CustomerClass.ORDINARY,
                        new NewSite("家", new LocalText("测试路1号", "1 Test Road"), place.near(0.02, 0.01))),
                place.unit());
    }

    /** Air conditioner maintenance, 45 minutes, needs AIRCON 1. */
    public NewWorkOrder workOrder(Customer customer, List<TimeWindow> windows) {
        return workOrder(customer, "AIRCON_MAINTENANCE", windows, null);
    }

    public NewWorkOrder workOrder(
            Customer customer, String serviceType, List<TimeWindow> windows, @Nullable TechnicianId preferred) {
        return new NewWorkOrder(
                customer.unit(),
                customer.id(),
                customer.sites().getFirst().id(),
                null,
                null,
                serviceType,
                "",
                null,
                windows,
                3,
                null,
                null,
                preferred,
                Set.of());
    }
}
