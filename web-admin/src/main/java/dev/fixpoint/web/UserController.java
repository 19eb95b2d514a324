package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.Account;
import dev.fixpoint.identity.Accounts;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.identity.Password;
import dev.fixpoint.identity.Role;
import dev.fixpoint.identity.UserLists;
import dev.fixpoint.identity.UserLists.UserRow;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users of the caller's unit and those below it. */
@RestController
class UserController {
    private static final String USERNAME = "[a-z0-9][a-z0-9._@-]{1,59}";

    record AccountRequest(
            @NotBlank @Size(max = 100) String displayName,
            @Nullable @Email @Size(max = 254) String email,
            @NotEmpty Set<@NotNull Role> roles,
            @NotNull UnitId unitId,
            @Nullable TechnicianId technicianId,
            @Nullable CustomerId customerId) {
        Account asAccount() {
            return new Account(displayName.strip(), stripped(email), roles, unitId, technicianId, customerId);
        }
    }

    record UserRequest(
            @NotBlank @Pattern(regexp = USERNAME) String username,
            @NotBlank String password,
            @NotBlank @Size(max = 100) String displayName,
            @Nullable @Email @Size(max = 254) String email,
            @NotEmpty Set<@NotNull Role> roles,
            @NotNull UnitId unitId,
            @Nullable TechnicianId technicianId,
            @Nullable CustomerId customerId,
            @Nullable Language language) {
        Account asAccount() {
            return new Account(displayName.strip(), stripped(email), roles, unitId, technicianId, customerId);
        }
    }

    record PasswordRequest(@NotBlank String password) {}

    private final Accounts accounts;
    private final UserLists users;

    UserController(Accounts accounts, UserLists users) {
        this.accounts = accounts;
        this.users = users;
    }

    @GetMapping("/api/v1/users")
    @AllowedTo(ADMINISTRATOR)
    Page<UserRow> list(Caller caller, PageRequest page) {
        return users.below(caller.unitId(), page);
    }

    @GetMapping("/api/v1/users/{id}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<UserRow> show(Caller caller, @PathVariable UUID id) {
        return shown(new UserId(id), caller);
    }

    @PostMapping("/api/v1/users")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<UserRow> open(Caller caller, @Valid @RequestBody UserRequest request) {
        var id = accounts.open(
                request.username(),
                request.asAccount(),
                Objects.requireNonNullElse(request.language(), caller.language()),
                new Password(request.password()),
                caller.unitId());
        var user = users.get(id, caller.unitId());
        return ResponseEntity.created(URI.create("/api/v1/users/" + id.value()))
                .eTag(Versions.etag(user.version()))
                .body(user);
    }

    /** Name, roles, unit, and whose account it is. */
    @PutMapping("/api/v1/users/{id}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<UserRow> change(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody AccountRequest request) {
        accounts.change(new UserId(id), Versions.seen(version), request.asAccount(), caller.unitId());
        return shown(new UserId(id), caller);
    }

    /** Also signs the user out everywhere. */
    @PutMapping("/api/v1/users/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(ADMINISTRATOR)
    void resetPassword(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody PasswordRequest request) {
        accounts.resetPassword(
                new UserId(id), Versions.seen(version), new Password(request.password()), caller.unitId());
    }

    /** Also signs the user out everywhere. */
    @PostMapping("/api/v1/users/{id}/deactivate")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<UserRow> deactivate(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        accounts.deactivate(new UserId(id), Versions.seen(version), caller.unitId());
        return shown(new UserId(id), caller);
    }

    @PostMapping("/api/v1/users/{id}/reactivate")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<UserRow> reactivate(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        accounts.reactivate(new UserId(id), Versions.seen(version), caller.unitId());
        return shown(new UserId(id), caller);
    }

    private static @Nullable String stripped(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip();
    }

    private ResponseEntity<UserRow> shown(UserId id, Caller caller) {
        var user = users.get(id, caller.unitId());
        return Versions.ok(user, user.version());
    }
}
