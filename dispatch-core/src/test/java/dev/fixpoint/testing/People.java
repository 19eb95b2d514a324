package dev.fixpoint.testing;

import dev.fixpoint.identity.Role;
import dev.fixpoint.identity.Tokens;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.UserId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes users for tests; import it. */
@TestComponent
public class People {
    public static final String PASSWORD = "correct horse";

    private final JdbcClient sql;
    private final Tokens tokens;
    private final PasswordEncoder passwords;

    People(JdbcClient sql, Tokens tokens, PasswordEncoder passwords) {
        this.sql = sql;
        this.tokens = tokens;
        this.passwords = passwords;
    }

    /** A bearer token of a new user with this role. */
    public String tokenOf(Role role, UnitId unit) {
        return tokens.issue(
                        add(role.name().toLowerCase(Locale.ROOT) + "-" + Ids.next(), role, unit, null, null),
                        Tokens.Kind.BEARER,
                        null)
                .value();
    }

    public String tokenOfTechnician(UUID technician, UnitId unit) {
        return tokens.issue(add("t-" + Ids.next(), Role.TECHNICIAN, unit, technician, null), Tokens.Kind.BEARER, null)
                .value();
    }

    public String tokenOfCustomer(UUID customer, UnitId unit) {
        return tokens.issue(add("c-" + Ids.next(), Role.CUSTOMER, unit, null, customer), Tokens.Kind.BEARER, null)
                .value();
    }

    public UserId add(String username, Role role, UnitId unit, @Nullable UUID technician, @Nullable UUID customer) {
        var id = Ids.next();
        sql.sql("""
                        insert into app_user (id, username, password_hash, display_name, unit_id, language, technician_id, customer_id)
                        values (:id, :username, :hash, :username, :unit, 'zh-CN', :technician, :customer)""")
                .param("id", id)
                .param("username", username)
                .param("hash", passwords.encode(PASSWORD))
                .param("unit", unit.value())
                .param("technician", technician)
                .param("customer", customer)
                .update();
        sql.sql("insert into user_role values (:id, :role)")
                .param("id", id)
                .param("role", role.name())
                .update();
        return new UserId(id);
    }
}
