package dev.fixpoint.identity;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The list of users an administrator sees. */
@Service
public class UserLists {
    /** A user without anything secret. */
    public record UserRow(
            UUID id, String username, String displayName, List<Role> roles, LocalText unitName, boolean enabled) {}

    private final JdbcClient sql;

    UserLists(JdbcClient sql) {
        this.sql = sql;
    }

    /** Users of a unit and those below it, by name. */
    public Page<UserRow> below(UnitId caller, PageRequest page) {
        var found = sql.sql("""
                        select a.*, u.name_zh, u.name_en,
                               array(select role from user_role r where r.user_id = a.id order by role) roles
                        from app_user a join organisation_unit u on u.id = a.unit_id and u.lineage @> array[:unit::uuid]
                        where (:after::text is null or a.username > :after) order by a.username limit :limit""")
                .param("unit", caller.value())
                .param("after", page.cursor())
                .param("limit", page.limit() + 1)
                .query((row, _) -> new UserRow(
                        Sql.uuid(row, "id"),
                        row.getString("username"),
                        row.getString("display_name"),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .toList(),
                        Sql.text(row, "name"),
                        row.getBoolean("enabled")))
                .list();
        return Page.of(found, page.limit(), UserRow::username);
    }
}
