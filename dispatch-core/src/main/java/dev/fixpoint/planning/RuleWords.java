package dev.fixpoint.planning;

import dev.fixpoint.parts.Parts;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.technicians.TechnicianLists;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what people call the things that rules speak of: each kind with one query, and only if there is one. */
@Component
class RuleWords {
    private final TechnicianLists technicians;
    private final Parts parts;
    private final JdbcClient sql;

    RuleWords(TechnicianLists technicians, Parts parts, JdbcClient sql) {
        this.technicians = technicians;
        this.parts = parts;
        this.sql = sql;
    }

    RuleTexts of(Collection<BrokenRule> rules) {
        return new RuleTexts(rules.isEmpty() ? List.of() : technicians.skills(), visits(rules), parts(rules));
    }

    private Map<String, String> visits(Collection<BrokenRule> rules) {
        var numbers = new HashMap<String, String>();
        var ids = named(rules, RuleTexts.OTHER);
        if (ids.length > 0) {
            sql.sql("select id, number from visit where id = any(:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        numbers.put(row.getString("id"), row.getString("number"));
                    });
        }
        return numbers;
    }

    private Map<String, LocalText> parts(Collection<BrokenRule> rules) {
        var ids = named(rules, RuleTexts.PART);
        return ids.length == 0
                ? Map.of()
                : parts.names(ids).entrySet().stream()
                        .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }

    private static UUID[] named(Collection<BrokenRule> rules, String what) {
        return rules.stream()
                .map(rule -> rule.values().get(what))
                .filter(Objects::nonNull)
                .distinct()
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }
}
