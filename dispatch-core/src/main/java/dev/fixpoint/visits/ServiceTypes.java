package dev.fixpoint.visits;

import dev.fixpoint.shared.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The catalogue of services. */
@Service
public class ServiceTypes {
    private final JdbcClient sql;

    ServiceTypes(JdbcClient sql) {
        this.sql = sql;
    }

    public List<ServiceType> all() {
        var skills = skillsByType();
        return sql.sql("select * from service_type order by code")
                .query((row, _) -> new ServiceType(
                        row.getString("code"),
                        Sql.text(row, "name"),
                        row.getInt("duration_minutes"),
                        skills.getOrDefault(row.getString("code"), Map.of())))
                .list();
    }

    /** @throws dev.fixpoint.shared.Refusal naming the services there are */
    public ServiceType get(String code) {
        var all = all();
        return all.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow(() -> {
            var known = all.stream().map(ServiceType::code).collect(Collectors.joining(", "));
            return VisitProblem.UNKNOWN_SERVICE.refuse(code, known).at("serviceType", "unknown");
        });
    }

    private Map<String, Map<String, Integer>> skillsByType() {
        var skills = new LinkedHashMap<String, Map<String, Integer>>();
        sql.sql("select * from service_type_skill")
                .query((row, _) -> skills.computeIfAbsent(row.getString("service_type"), _ -> new LinkedHashMap<>())
                        .put(row.getString("skill"), row.getInt("level")))
                .list();
        return skills;
    }
}
