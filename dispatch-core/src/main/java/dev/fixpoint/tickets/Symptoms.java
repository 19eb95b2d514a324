package dev.fixpoint.tickets;

import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The catalogue of symptoms. */
@Service
public class Symptoms {
    private final JdbcClient sql;

    Symptoms(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Symptom> all() {
        return sql.sql("select * from symptom order by category, code")
                .query((row, _) -> symptom(row))
                .list();
    }

    public Optional<Symptom> find(String code) {
        return sql.sql("select * from symptom where code = :code")
                .param("code", code)
                .query((row, _) -> symptom(row))
                .optional();
    }

    /** @throws dev.fixpoint.shared.Refusal for a code that is no symptom's; {@code null} is none and fine */
    public void refuseUnknown(@Nullable String code) {
        if (code != null && find(code).isEmpty()) {
            throw SharedProblem.NOT_FOUND.refuse(code).at("symptom", "unknown");
        }
    }

    private static Symptom symptom(ResultSet row) throws SQLException {
        return new Symptom(
                row.getString("code"), row.getString("category"), Sql.text(row, "name"), row.getString("service_type"));
    }
}
