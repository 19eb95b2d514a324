package dev.fixpoint.identity;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.UserId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in and what a user sets for themself. */
@Service
public class Users {
    private final AppUsers users;
    private final Tokens tokens;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String hashOfNobody;

    Users(AppUsers users, Tokens tokens, PasswordEncoder passwords, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody");
    }

    /**
     * Checks a password. An unknown user takes as long as a wrong password, so names cannot be guessed by time.
     *
     * @throws dev.fixpoint.shared.Refusal {@code wrong-login}; five in a row lock the account for 15 minutes
     */
    @Transactional(noRollbackFor = dev.fixpoint.shared.Refusal.class)
    public Caller signIn(String username, String password) {
        var user = users.findByUsername(username).orElse(null);
        var right = passwords.matches(password, user == null ? hashOfNobody : user.passwordHash());
        if (user == null || !user.mayTryToSignIn(clock.instant())) {
            throw IdentityProblem.WRONG_LOGIN.refuse();
        }
        if (!right) {
            user.signInFailed(clock.instant());
            throw IdentityProblem.WRONG_LOGIN.refuse();
        }
        user.signedIn();
        return user.asCaller();
    }

    /** What colleagues call a user. */
    public Optional<String> nameOf(UserId id) {
        return users.findById(id.value()).map(AppUser::displayName);
    }

    @Transactional
    public Caller speak(UserId id, Language language) {
        var user = users.findById(id.value()).orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
        user.speak(language);
        tokens.forgetLookUps();
        return user.asCaller();
    }
}
