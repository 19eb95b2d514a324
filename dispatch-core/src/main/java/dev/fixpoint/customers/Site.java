package dev.fixpoint.customers;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Points;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TerritoryId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/** Where a customer is served. */
@Entity
public class Site {
    @Id
    private UUID id;

    @Column(name = "customer_id", insertable = false, updatable = false)
    private UUID customerId;

    private String name;
    private String addressZh;
    private String addressEn;

    @JdbcTypeCode(SqlTypes.GEOGRAPHY)
    private Point location;

    private @Nullable UUID territoryId;

    @SuppressWarnings("NullAway.Init")
    protected Site() {}

    @SuppressWarnings("NullAway.Init") // customerId is read back from the column that the customer writes
    Site(NewSite site, @Nullable TerritoryId territory) {
        id = Ids.next();
        name = site.name();
        addressZh = site.address().zh();
        addressEn = site.address().en();
        location = Points.toGeometry(site.location());
        territoryId = territory == null ? null : territory.value();
    }

    public SiteId id() {
        return new SiteId(id);
    }

    public String name() {
        return name;
    }

    public LocalText address() {
        return new LocalText(addressZh, addressEn);
    }

    public GeoPoint location() {
        return Points.fromGeometry(location);
    }

    /** Empty where the site lies outside every territory. */
    public Optional<TerritoryId> territory() {
        return Optional.ofNullable(territoryId).map(TerritoryId::new);
    }
}
