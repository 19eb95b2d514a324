package dev.fixpoint.identity;

import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody, or some machine, that can sign in. */
@Entity
@Table(name = "app_user")
class AppUser {
    static final int FAILURES_TO_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private String username;
    private String passwordHash;
    private String displayName;
    private @Nullable String email;
    private UUID unitId;
    private String language;
    private boolean enabled;
    private int failedLogins;
    private @Nullable Instant lockedUntil;
    private @Nullable UUID technicianId;
    private @Nullable UUID customerId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    @SuppressWarnings("NullAway.Init") // change sets the rest
    AppUser(String username, Account account, Language language, String passwordHash) {
        this.id = Ids.next();
        this.username = username;
        this.passwordHash = passwordHash;
        this.language = language.tag();
        this.enabled = true;
        change(account);
    }

    final void change(Account account) {
        displayName = account.displayName();
        email = account.email();
        unitId = account.unit().value();
        technicianId =
                account.technician() == null ? null : account.technician().value();
        customerId = account.customer() == null ? null : account.customer().value();
        roles.retainAll(account.roles());
        roles.addAll(account.roles());
    }

    void takePassword(String hash) {
        passwordHash = hash;
        signedIn(); // whoever was locked out may try the new one
    }

    void deactivate() {
        enabled = false;
    }

    void reactivate() {
        enabled = true;
        signedIn();
    }

    boolean mayTryToSignIn(Instant now) {
        return enabled && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    void signInFailed(Instant now) {
        failedLogins++;
        if (failedLogins >= FAILURES_TO_LOCK) {
            lockedUntil = now.plus(LOCK);
            failedLogins = 0;
        }
    }

    void signedIn() {
        failedLogins = 0;
        lockedUntil = null;
    }

    void speak(Language language) {
        this.language = language.tag();
    }

    UserId id() {
        return new UserId(id);
    }

    String username() {
        return username;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    long version() {
        return version;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Caller asCaller() {
        return new Caller(
                new UserId(id),
                username,
                displayName,
                roles,
                new UnitId(unitId),
                Language.of(language),
                technicianId == null ? null : new TechnicianId(technicianId),
                customerId == null ? null : new CustomerId(customerId));
    }
}
