package dev.fixpoint.notifications;

import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.organisation.OrganisationUnit;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts customers get, as the company words them. */
@Service
public class MessageTemplates {
    private static final String FIND =
            "select * from message_template where kind = :kind and channel = :channel and language = :language";

    private final JdbcClient sql;
    private final Organisation organisation;
    private final Clock clock;

    MessageTemplates(JdbcClient sql, Organisation organisation, Clock clock) {
        this.sql = sql;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** All of them, by kind, channel and language. */
    public List<TemplateView> list() {
        return TemplateKey.all().stream().map(this::view).toList();
    }

    /** @throws dev.fixpoint.shared.Refusal {@code not-found} */
    public TemplateView get(String id) {
        return view(TemplateKey.of(id));
    }

    /** @throws dev.fixpoint.shared.Refusal naming the field for a placeholder that is not one of the kind's */
    @Transactional
    public TemplateView change(String id, long seen, TemplateText given, UnitId caller, String by) {
        var key = TemplateKey.of(id);
        var text = fitting(key, given);
        text.check(key.kind(), key.channel());
        write(key, seen, text, caller, by);
        return view(key);
    }

    /** Goes back to the text that came with the product. */
    @Transactional
    public TemplateView restore(String id, long seen, UnitId caller, String by) {
        var key = TemplateKey.of(id);
        write(key, seen, null, caller, by);
        return view(key);
    }

    /** What a customer would get, on made-up data; refuses what could not be saved. */
    public TemplatePreview preview(String id, TemplateText given) {
        var key = TemplateKey.of(id);
        var text = fitting(key, given);
        text.check(key.kind(), key.channel());
        var filled = text.filled(placeholder -> placeholder.sample(key.language()));
        return switch (key.channel()) {
            case EMAIL ->
                new TemplatePreview(filled.subject(), filled.body(), HtmlBody.of(filled, key.language()), null);
            case SMS -> new TemplatePreview(null, filled.body(), null, SmsLength.of(filled.body()));
            case PUSH -> new TemplatePreview(filled.subject(), filled.body(), null, null);
        };
    }

    /** The text in force. */
    TemplateText text(TemplateKey key) {
        return find(key).changed().orElseGet(() -> DefaultTexts.of(key));
    }

    private record Row(Optional<TemplateText> changed, long version) {}

    private Row find(TemplateKey key) {
        return bound(FIND, key).query(MessageTemplates::row).single();
    }

    private TemplateView view(TemplateKey key) {
        var row = find(key);
        var text = row.changed().orElseGet(() -> DefaultTexts.of(key));
        return new TemplateView(
                key.id(),
                key.kind(),
                key.channel(),
                key.language(),
                text.subject(),
                text.body(),
                row.changed().isPresent(),
                key.kind().placeholders().stream().map(Placeholder::key).toList(),
                row.version());
    }

    private void write(TemplateKey key, long seen, @Nullable TemplateText text, UnitId caller, String by) {
        if (!organisation.headquarters().map(OrganisationUnit::id).equals(Optional.of(caller))) {
            throw MessageProblem.HEADQUARTERS_ONLY.refuse();
        }
        var changed = bound("""
                        update message_template set subject = :subject, body = :body, changed_at = :now, changed_by = :by,
                            version = version + 1
                        where kind = :kind and channel = :channel and language = :language and version = :seen""", key)
                .param("subject", text == null ? null : text.subject())
                .param("body", text == null ? null : text.body())
                .param("now", Sql.at(clock.instant()))
                .param("by", by)
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw SharedProblem.STALE.refuse(seen, find(key).version());
        }
    }

    private JdbcClient.StatementSpec bound(String statement, TemplateKey key) {
        return sql.sql(statement)
                .param("kind", key.kind().name())
                .param("channel", key.channel().name())
                .param("language", key.language().tag());
    }

    private static TemplateText fitting(TemplateKey key, TemplateText given) {
        return key.channel().hasSubject() ? given : new TemplateText(null, given.body());
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var subject = row.getString("subject");
        var changed = Optional.ofNullable(row.getString("body")).map(body -> new TemplateText(subject, body));
        return new Row(changed, row.getLong("version"));
    }
}
