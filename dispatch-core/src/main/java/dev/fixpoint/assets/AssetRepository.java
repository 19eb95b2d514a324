package dev.fixpoint.assets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssetRepository extends JpaRepository<Asset, UUID> {
    List<Asset> findByCustomerIdOrderById(UUID customerId);

    Optional<Asset> findByProductModelCodeAndSerial(String modelCode, String serial);
}
