package dev.fixpoint.imports;

import dev.fixpoint.assets.Assets;
import dev.fixpoint.assets.Product;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Installed units, known by model and serial number. */
@Component
class AssetImport implements RowImport {
    private static final LocalText KNOWN_MODEL =
            new LocalText("请先在产品目录中添加该型号。", "Add the model to the product catalogue first.");

    private record Wanted(
            CustomerId customer,
            SiteId site,
            Product product,
            String serial,
            @Nullable LocalDate installedOn) {
        boolean is(References.KnownAsset known) {
            return known.customer().equals(customer)
                    && known.site().equals(site)
                    && Objects.equals(known.installedOn(), installedOn);
        }
    }

    private final Assets assets;
    private final KnownCustomers customers;
    private final References references;

    AssetImport(Assets assets, KnownCustomers customers, References references) {
        this.assets = assets;
        this.customers = customers;
        this.references = references;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ASSETS;
    }

    @Override
    public Outcome take(List<Line> lines, Errors errors, UnitId unit, String author) {
        var owners = customers.withNumbers(
                lines.stream().flatMap(l -> l.optional("customer").stream()).toList(), unit);
        var there = references.assets(
                lines.stream().flatMap(l -> l.optional("serial").stream()).toList());
        var products = new HashMap<String, Optional<Product>>();
        var repeats = new Repeats();
        var wanted = lines.stream()
                .map(line -> asset(line, owners, products, repeats))
                .flatMap(Optional::stream)
                .toList();
        return errors.failedRows() > 0 ? new Outcome(0, 0, 0) : save(wanted, there);
    }

    private Outcome save(List<Wanted> wanted, Map<String, References.KnownAsset> there) {
        int created = 0;
        int updated = 0;
        for (var asset : wanted) {
            var found = there.get(References.key(asset.product().modelCode(), asset.serial()));
            if (found == null) {
                assets.install(asset.customer(), asset.site(), asset.product(), asset.serial(), asset.installedOn());
                created++;
            } else if (!asset.is(found)) {
                assets.move(found.id(), asset.customer(), asset.site(), asset.installedOn());
                updated++;
            }
        }
        return new Outcome(created, updated, wanted.size() - created - updated);
    }

    private Optional<Wanted> asset(
            Line line,
            Map<String, KnownCustomers.Known> owners,
            Map<String, Optional<Product>> products,
            Repeats repeats) {
        var owner = References.customer(line, owners);
        var site = owner.flatMap(o -> References.site(line, o));
        var model = line.text("model");
        var product = line.found(
                "model", model, products.computeIfAbsent(model, assets::product).orElse(null), KNOWN_MODEL);
        var serial = line.text("serial");
        repeats.check(line, "serial", serial.isEmpty() ? "" : model + " " + serial);
        var installedOn = line.parsed("installed_on", "2026-05-01", LocalDate::parse);
        return line.isBad() || owner.isEmpty() || site.isEmpty() || product.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wanted(owner.get().id(), site.get().id(), product.get(), serial, installedOn.orElse(null)));
    }
}
