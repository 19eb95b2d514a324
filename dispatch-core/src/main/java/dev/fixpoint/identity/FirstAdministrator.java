package dev.fixpoint.identity;

import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.LocalText;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody into an empty installation: makes headquarters and one administrator, and prints the password once. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty(value = "fixpoint.demo.size", havingValue = "none")
class FirstAdministrator implements ApplicationRunner {
    private final JdbcClient sql;
    private final Organisation organisation;
    private final PasswordEncoder passwords;

    FirstAdministrator(JdbcClient sql, Organisation organisation, PasswordEncoder passwords) {
        this.sql = sql;
        this.organisation = organisation;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    @SuppressWarnings("SystemOut") // shown once to the person who installs, kept nowhere
    public void run(ApplicationArguments arguments) {
        if (organisation.headquarters().isPresent()) {
            return;
        }
        var unit = organisation.found(new LocalText("总部", "Headquarters"));
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = Ids.next();
        sql.sql("""
                        insert into app_user (id, username, password_hash, display_name, unit_id, language)
                        values (:id, 'admin', :hash, '管理员', :unit, 'zh-CN')""")
                .param("id", id)
                .param("hash", passwords.encode(password))
                .param("unit", unit.value())
                .update();
        sql.sql("insert into user_role values (:id, 'ADMINISTRATOR'), (:id, 'DISPATCHER')")
                .param("id", id)
                .update();
        System.out.printf("%nFirst administrator: admin / %s%n", password);
    }
}
