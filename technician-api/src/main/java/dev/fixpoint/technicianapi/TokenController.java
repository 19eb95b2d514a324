package dev.fixpoint.technicianapi;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Tokens;
import dev.fixpoint.identity.Users;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Phones and machines sign in for a bearer token. */
@RestController
class TokenController {
    record TokenRequest(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 200) String password,
            @Nullable @Size(max = 200) String device) {}

    record TokenReply(String accessToken, Instant expiresAt) {}

    private final Users users;
    private final Tokens tokens;

    TokenController(Users users, Tokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    @PostMapping("/api/v1/tokens")
    @AllowedTo(anyone = true)
    TokenReply token(@Valid @RequestBody TokenRequest request) {
        var caller = users.signIn(request.username(), request.password());
        var token = tokens.issue(caller.userId(), Tokens.Kind.BEARER, request.device());
        return new TokenReply(token.value(), token.expiresAt());
    }
}
