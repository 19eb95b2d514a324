package dev.fixpoint.assets;

import dev.fixpoint.shared.LocalText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A model sold. */
@Entity
public class Product {
    @Id
    private UUID id;

    private String modelCode;
    private String nameZh;
    private String nameEn;
    private String category;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    UUID id() {
        return id;
    }

    public String modelCode() {
        return modelCode;
    }

    public LocalText name() {
        return new LocalText(nameZh, nameEn);
    }

    public String category() {
        return category;
    }
}
