package dev.fixpoint.assets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;

interface AssetRepository extends JpaRepository<Asset, UUID> {
    List<Asset> findByCustomerIdOrderById(UUID customerId);

    Optional<Asset> findFirstByProductModelCodeAndSerialIgnoreCaseOrderById(String modelCode, String serial);

    /** Waits for others who register the same unit, and leaves what they did. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
            insert into asset (id, customer_id, site_id, product_id, serial) values (:id, :customer, :site, :product, :serial)
            on conflict on constraint asset_serial_uk do nothing""")
    void addIfNew(UUID id, UUID customer, UUID site, UUID product, String serial);

    Optional<Asset> findByProductModelCodeAndSerial(String modelCode, String serial);
}
