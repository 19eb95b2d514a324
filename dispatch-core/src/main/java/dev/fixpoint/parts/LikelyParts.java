package dev.fixpoint.parts;

import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Sql;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What mending usually takes. */
@Service
public class LikelyParts {
    private final JdbcClient sql;

    LikelyParts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The parts that mending a symptom of a model usually takes, and how many. Without a symptom none; of an unknown model those
     * that fit every model.
     */
    public Map<PartId, Integer> of(@Nullable String symptom, @Nullable String model) {
        var likely = new LinkedHashMap<PartId, Integer>();
        sql.sql("""
                        select l.part_id, l.quantity from likely_part l join part p on p.id = l.part_id and p.active
                        where l.symptom = :symptom and (
                            not exists (select from part_product f where f.part_id = l.part_id)
                            or exists (select from part_product f join product m on m.id = f.product_id
                                where f.part_id = l.part_id and m.model_code = :model))
                        order by p.code""").param("symptom", symptom).param("model", model).query(row -> {
            likely.put(new PartId(Sql.uuid(row, "part_id")), row.getInt("quantity"));
        });
        return likely;
    }
}
