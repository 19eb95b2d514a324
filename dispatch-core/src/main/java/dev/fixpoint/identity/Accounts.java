package dev.fixpoint.identity;

import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.UserId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Users as their administrators see them: opened, changed, shut. A caller reaches the own unit and those below it. */
@Service
public class Accounts {
    private final AppUsers users;
    private final Tokens tokens;
    private final AccountLinks links;
    private final Organisation organisation;
    private final PasswordEncoder passwords;
    private final JdbcClient sql;

    Accounts(
            AppUsers users,
            Tokens tokens,
            AccountLinks links,
            Organisation organisation,
            PasswordEncoder passwords,
            JdbcClient sql) {
        this.users = users;
        this.tokens = tokens;
        this.links = links;
        this.organisation = organisation;
        this.passwords = passwords;
        this.sql = sql;
    }

    /** @param username lower case; nobody else's, in any case of letters */
    @Transactional
    public UserId open(String username, Account account, Language language, Password password, UnitId caller) {
        check(account, caller);
        password.checkFor(username);
        if (users.existsByUsernameIgnoreCase(username)) {
            throw AccountProblem.USERNAME_TAKEN.refuse(username).at("username", "taken");
        }
        return users.saveAndFlush(new AppUser(username, account, language, passwords.encode(password.value())))
                .id();
    }

    /** @throws dev.fixpoint.shared.Refusal {@code last-administrator} if nobody would be left at headquarters */
    @Transactional
    public void change(UserId id, long seen, Account account, UnitId caller) {
        check(account, caller);
        var user = reach(id, seen, caller);
        user.change(account);
        save(user);
        tokens.forgetLookUps();
    }

    /** Sets a new password and signs the user out everywhere; also ends a lock-out. */
    @Transactional
    public void resetPassword(UserId id, long seen, Password password, UnitId caller) {
        var user = reach(id, seen, caller);
        password.checkFor(user.username());
        user.takePassword(passwords.encode(password.value()));
        save(user);
        tokens.revokeAllOf(id);
    }

    /**
     * Lets a user in no more and signs them out everywhere.
     *
     * @throws dev.fixpoint.shared.Refusal {@code last-administrator} if nobody would be left at headquarters
     */
    @Transactional
    public void deactivate(UserId id, long seen, UnitId caller) {
        var user = reach(id, seen, caller);
        user.deactivate();
        save(user);
        tokens.revokeAllOf(id);
    }

    @Transactional
    public void reactivate(UserId id, long seen, UnitId caller) {
        var user = reach(id, seen, caller);
        user.reactivate();
        save(user);
    }

    private void check(Account account, UnitId caller) {
        organisation.named(account.unit(), caller, "unitId");
        links.check(account, caller);
    }

    private AppUser reach(UserId id, long seen, UnitId caller) {
        var user = users.findById(id.value())
                .filter(u -> organisation.isBelow(u.unit(), caller))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
        if (user.version() != seen) {
            throw SharedProblem.STALE.refuse(seen, user.version());
        }
        return user;
    }

    /** The database keeps the last administrator; it is asked now, while there is still a way to say why. */
    private void save(AppUser user) {
        users.saveAndFlush(user);
        try {
            sql.sql("set constraints app_user_last_administrator, user_role_last_administrator immediate")
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw AccountProblem.LAST_ADMINISTRATOR.refuse();
        }
    }
}
