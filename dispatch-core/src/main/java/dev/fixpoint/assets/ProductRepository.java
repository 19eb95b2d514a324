package dev.fixpoint.assets;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProductRepository extends JpaRepository<Product, UUID> {
    Optional<Product> findByModelCode(String modelCode);
}
