package dev.fixpoint.parts;

import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Money;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of spare parts. */
@Service
public class Parts {
    private static final String SELECT = """
            select p.*,
                   array(select m.model_code from part_product f join product m on m.id = f.product_id
                         where f.part_id = p.id order by 1) models,
                   array(select a.code from part_alternative f join part a on a.id = f.alternative_id
                         where f.part_id = p.id order by 1) alternatives,
                   array(select symptom from likely_part l where l.part_id = p.id order by 1) symptoms
            from part p\s""";

    private final JdbcClient sql;

    Parts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * In order of their numbers.
     *
     * @param text a piece of the number or of a name; {@code null} for all
     */
    public Page<Part> search(@Nullable String text, PageRequest page) {
        var found = sql.sql(SELECT + """
                        where (:text::text is null or code || ' ' || name_zh || ' ' || name_en ilike '%' || :text || '%')
                          and (:after::text is null or code > :after)
                        order by code limit :limit""")
                .param("text", pattern(text))
                .param("after", page.cursor())
                .param("limit", page.limit() + 1)
                .query(Parts::part)
                .list();
        return Page.of(found, page.limit(), Part::code);
    }

    /** What people type is searched for as it is: the signs of a pattern have no meaning. */
    static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }

    public Part get(PartId id) {
        return sql.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(Parts::part)
                .optional()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    public Optional<Part> withCode(String code) {
        return sql.sql(SELECT + "where p.code = :code")
                .param("code", code)
                .query(Parts::part)
                .optional();
    }

    /** What people call parts. */
    public Map<PartId, LocalText> names(UUID... ids) {
        var names = new HashMap<PartId, LocalText>();
        sql.sql("select id, name_zh, name_en from part where id = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    names.put(new PartId(Sql.uuid(row, "id")), Sql.text(row, "name"));
                });
        return names;
    }

    @Transactional
    public Part add(NewPart part) {
        var id = new PartId(Ids.next());
        try {
            write("""
                    insert into part (id, code, name_zh, name_en, serial_tracked, price_minor, currency, active)
                    values (:id, :code, :zh, :en, :tracked, :price, :currency, :active)""", id, part).update();
        } catch (DuplicateKeyException _) {
            throw PartProblem.CODE_TAKEN.refuse(part.code()).at("code", "taken");
        }
        relate(id, part);
        return get(id);
    }

    /** @param seen the version the caller has seen */
    @Transactional
    public Part change(PartId id, long seen, NewPart part) {
        var before = get(id);
        if (before.isTracked() != part.isTracked() && hasMoved(id)) {
            throw PartProblem.TRACKING_FIXED.refuse(before.code()).at("isTracked", "fixed");
        }
        try {
            var changed = write("""
                            update part set code = :code, name_zh = :zh, name_en = :en, serial_tracked = :tracked,
                                price_minor = :price, currency = :currency, active = :active, version = version + 1
                            where id = :id and version = :seen""", id, part).param("seen", seen).update();
            if (changed == 0) {
                throw SharedProblem.STALE.refuse(seen, before.version());
            }
        } catch (DuplicateKeyException _) {
            throw PartProblem.CODE_TAKEN.refuse(part.code()).at("code", "taken");
        }
        relate(id, part);
        return get(id);
    }

    private JdbcClient.StatementSpec write(String statement, PartId id, NewPart part) {
        return sql.sql(statement)
                .param("id", id.value())
                .param("code", part.code())
                .param("zh", part.name().zh())
                .param("en", part.name().en())
                .param("tracked", part.isTracked())
                .param("price", part.price().minor())
                .param("currency", part.price().currency().getCurrencyCode())
                .param("active", part.isActive());
    }

    private boolean hasMoved(PartId id) {
        return sql.sql("select exists (select from stock_movement where part_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private void relate(PartId id, NewPart part) {
        relate(id, "part_product", "select id from product where model_code = :code", part.models(), "models");
        relate(id, "part_alternative", "select id from part where code = :code", part.alternatives(), "alternatives");
        relateSymptoms(id, part.symptoms());
    }

    /** How many a symptom takes stays as it was; one to begin with. */
    private void relateSymptoms(PartId id, List<String> symptoms) {
        sql.sql("delete from likely_part where part_id = :id and not symptom = any(:symptoms)")
                .param("id", id.value())
                .param("symptoms", symptoms.toArray(String[]::new))
                .update();
        for (var symptom : symptoms) {
            var known = sql.sql("select exists (select from symptom where code = :code)")
                    .param("code", symptom)
                    .query(Boolean.class)
                    .single();
            if (!known) {
                throw PartProblem.UNKNOWN_CODE.refuse(symptom).at("symptoms", "unknown");
            }
            sql.sql("insert into likely_part values (:symptom, :id, 1) on conflict do nothing")
                    .param("symptom", symptom)
                    .param("id", id.value())
                    .update();
        }
    }

    private void relate(PartId id, String table, String find, List<String> codes, String field) {
        sql.sql("delete from " + table + " where part_id = :id")
                .param("id", id.value())
                .update();
        for (var code : codes.stream().distinct().toList()) {
            var added = sql.sql("insert into " + table + " select :id, other.id from (" + find + ") other")
                    .param("id", id.value())
                    .param("code", code)
                    .update();
            if (added == 0) {
                throw PartProblem.UNKNOWN_CODE.refuse(code).at(field, "unknown");
            }
        }
    }

    private static Part part(ResultSet row, int index) throws SQLException {
        return new Part(
                new PartId(Sql.uuid(row, "id")),
                row.getString("code"),
                Sql.text(row, "name"),
                row.getBoolean("serial_tracked"),
                new Money(row.getLong("price_minor"), Currency.getInstance(row.getString("currency"))),
                List.of((String[]) row.getArray("models").getArray()),
                List.of((String[]) row.getArray("alternatives").getArray()),
                List.of((String[]) row.getArray("symptoms").getArray()),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
