package dev.fixpoint.customers;

import dev.fixpoint.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Whom to call. */
@Entity
public class Contact {
    @Id
    private UUID id;

    private String name;
    private String phone;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(String name, String phone) {
        this.id = Ids.next();
        this.name = name;
        this.phone = phone;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }
}
