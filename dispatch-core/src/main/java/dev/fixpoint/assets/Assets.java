package dev.fixpoint.assets;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.SiteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The installed units. */
@Service
public class Assets {
    private final AssetRepository assets;
    private final ProductRepository products;

    Assets(AssetRepository assets, ProductRepository products) {
        this.assets = assets;
        this.products = products;
    }

    public List<Asset> of(CustomerId customer) {
        return assets.findByCustomerIdOrderById(customer.value());
    }

    /** An asset of the given customer. */
    public Asset get(AssetId id, CustomerId owner) {
        return assets.findById(id.value())
                .filter(a -> a.customer().equals(owner))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()).at("assetId", "unknown"));
    }

    public Optional<Asset> find(String modelCode, String serial) {
        return assets.findByProductModelCodeAndSerial(modelCode, serial);
    }

    /** A unit as people write its serial number, in whatever case. */
    private Optional<Asset> named(String modelCode, String serial) {
        return assets.findFirstByProductModelCodeAndSerialIgnoreCaseOrderById(modelCode, serial.strip());
    }

    /** The models sold, those of a category together. */
    public List<Product> products() {
        return products.findAllByOrderByCategoryAscModelCodeAsc();
    }

    public Optional<Product> product(String modelCode) {
        return products.findByModelCode(modelCode);
    }

    /** A unit of a known product has been installed at a site. */
    @Transactional
    public Asset install(
            CustomerId customer, SiteId site, Product product, String serial, @Nullable LocalDate installedOn) {
        return assets.save(new Asset(customer, site, product, serial, installedOn));
    }

    /** A customer names a unit; one that is known already, whosever it is, stays as it is. Nobody knows yet since when it is installed. */
    @Transactional
    public Asset register(CustomerId customer, SiteId site, Product product, String serial) {
        var named = serial.strip().toUpperCase(Locale.ROOT);
        return named(product.modelCode(), named).orElseGet(() -> {
            assets.addIfNew(AssetId.next().value(), customer.value(), site.value(), product.id(), named);
            return named(product.modelCode(), named).orElseThrow();
        });
    }

    @Transactional
    public void move(AssetId id, CustomerId customer, SiteId site, @Nullable LocalDate installedOn) {
        assets.findById(id.value()).orElseThrow().move(customer, site, installedOn);
    }
}
