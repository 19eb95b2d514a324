package dev.fixpoint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.http.SessionCookie;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.identity.Role;
import dev.fixpoint.identity.Tokens;
import dev.fixpoint.identity.Users;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.organisation.OrganisationUnit;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Browsers sign in and out. */
@RestController
class SessionController {
    record Login(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 200) String password) {}

    record LanguageChoice(@NotNull Language language) {}

    record UnitPart(UUID id, LocalText name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Me(
            UUID userId,
            String username,
            String displayName,
            Set<Role> roles,
            UnitPart unit,
            Language language,
            @Nullable UUID technicianId,
            @Nullable UUID customerId) {}

    private final Users users;
    private final Tokens tokens;
    private final Organisation organisation;

    SessionController(Users users, Tokens tokens, Organisation organisation) {
        this.users = users;
        this.tokens = tokens;
        this.organisation = organisation;
    }

    @GetMapping("/api/v1/session")
    @AllowedTo
    Me show(Caller caller) {
        return me(caller);
    }

    @PostMapping("/api/v1/session")
    @AllowedTo(anyone = true)
    ResponseEntity<Me> signIn(@Valid @RequestBody Login login, HttpServletRequest request) {
        var caller = users.signIn(login.username(), login.password());
        var token = tokens.issue(caller.userId(), Tokens.Kind.SESSION, request.getHeader(HttpHeaders.USER_AGENT));
        var cookie = SessionCookie.holding(token, request);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .body(me(caller));
    }

    @DeleteMapping("/api/v1/session")
    @AllowedTo(anyone = true)
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        SessionCookie.tokenIn(request).ifPresent(tokens::revoke);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.cleared(request).toString())
                .build();
    }

    @PutMapping("/api/v1/session/language")
    @AllowedTo
    Me speak(Caller caller, @Valid @RequestBody LanguageChoice choice) {
        return me(users.speak(caller.userId(), choice.language()));
    }

    private Me me(Caller caller) {
        var unit =
                organisation.find(caller.unitId()).map(OrganisationUnit::name).orElse(new LocalText("", ""));
        return new Me(
                caller.userId().value(),
                caller.username(),
                caller.displayName(),
                caller.roles(),
                new UnitPart(caller.unitId().value(), unit),
                caller.language(),
                caller.technicianId() == null ? null : caller.technicianId().value(),
                caller.customerId() == null ? null : caller.customerId().value());
    }
}
