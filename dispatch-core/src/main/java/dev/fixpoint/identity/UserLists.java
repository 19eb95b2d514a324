package dev.fixpoint.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The list of users an administrator sees. */
@Service
public class UserLists {
    private static final String COLUMNS = """
            select a.*, u.name_zh, u.name_en, t.name technician_name, c.name customer_name,
                   array(select role from user_role r where r.user_id = a.id order by role) roles
            from app_user a join organisation_unit u on u.id = a.unit_id and u.lineage @> array[:unit::uuid]
                left join technician t on t.id = a.technician_id
                left join customer c on c.id = a.customer_id
            """;

    /** A technician or customer to whom a user belongs. */
    public record Link(UUID id, String name) {
        static @Nullable Link of(ResultSet row, String kind) throws SQLException {
            var id = Sql.uuidOrNull(row, kind + "_id");
            return id == null ? null : new Link(id, row.getString(kind + "_name"));
        }
    }

    /** A user without anything secret. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UserRow(
            UUID id,
            String username,
            String displayName,
            @Nullable String email,
            List<Role> roles,
            UUID unitId,
            LocalText unitName,
            @Nullable Link technician,
            @Nullable Link customer,
            boolean enabled,
            long version) {}

    private final JdbcClient sql;

    UserLists(JdbcClient sql) {
        this.sql = sql;
    }

    /** Users of a unit and those below it, by name. */
    public Page<UserRow> below(UnitId caller, PageRequest page) {
        var found = sql.sql(COLUMNS
                        + "where (:after::text is null or a.username > :after) order by a.username limit :limit")
                .param("unit", caller.value())
                .param("after", page.cursor())
                .param("limit", page.limit() + 1)
                .query(UserLists::user)
                .list();
        return Page.of(found, page.limit(), UserRow::username);
    }

    /** @throws dev.fixpoint.shared.Refusal {@code not-found} if there is none, or not below the caller's unit */
    public UserRow get(UserId id, UnitId caller) {
        return sql.sql(COLUMNS + "where a.id = :id")
                .param("unit", caller.value())
                .param("id", id.value())
                .query(UserLists::user)
                .optional()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    private static UserRow user(ResultSet row, int index) throws SQLException {
        return new UserRow(
                Sql.uuid(row, "id"),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList(),
                Sql.uuid(row, "unit_id"),
                Sql.text(row, "name"),
                Link.of(row, "technician"),
                Link.of(row, "customer"),
                row.getBoolean("enabled"),
                row.getLong("version"));
    }
}
