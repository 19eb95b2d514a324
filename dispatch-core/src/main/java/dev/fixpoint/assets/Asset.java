package dev.fixpoint.assets;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SiteId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One installed unit with its serial number. */
@Entity
public class Asset {
    @Id
    private UUID id;

    private UUID customerId;
    private UUID siteId;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "product_id")
    private Product product;

    private String serial;
    private @Nullable LocalDate installedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Asset() {}

    Asset(CustomerId customer, SiteId site, Product product, String serial, @Nullable LocalDate installedOn) {
        this.id = AssetId.next().value();
        this.customerId = customer.value();
        this.siteId = site.value();
        this.product = product;
        this.serial = serial;
        this.installedOn = installedOn;
    }

    /** Another owner, place or date of installation. */
    void move(CustomerId customer, SiteId site, @Nullable LocalDate installedOn) {
        this.customerId = customer.value();
        this.siteId = site.value();
        this.installedOn = installedOn;
    }

    public AssetId id() {
        return new AssetId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    public SiteId site() {
        return new SiteId(siteId);
    }

    public Product product() {
        return product;
    }

    public String serial() {
        return serial;
    }

    public Optional<LocalDate> installedOn() {
        return Optional.ofNullable(installedOn);
    }
}
