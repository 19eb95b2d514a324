package dev.fixpoint.http;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers by caller and key. */
@Component
class AnsweredRequests {
    private final JdbcClient sql;

    AnsweredRequests(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Claims a key for this transaction, waiting for any other that holds it.
     *
     * @return the answer already given; empty if the key is new and now ours
     * @throws dev.fixpoint.shared.Refusal if the key came before with other content
     */
    Optional<Answer> claim(RequestKey key, String fingerprint) {
        var isNew = sql.sql("""
                                insert into answered_request (caller, request_key, fingerprint, status, body)
                                values (:caller, :key, :fingerprint, 0, '') on conflict do nothing""")
                        .param("caller", key.caller().value().toString())
                        .param("key", key.key())
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
        return isNew ? Optional.empty() : Optional.of(earlier(key, fingerprint));
    }

    private Answer earlier(RequestKey key, String fingerprint) {
        return sql.sql("select * from answered_request where caller = :caller and request_key = :key")
                .param("caller", key.caller().value().toString())
                .param("key", key.key())
                .query((row, _) -> {
                    if (!row.getString("fingerprint").equals(fingerprint)) {
                        throw HttpProblem.KEY_REUSED.refuse(key.key());
                    }
                    return new Answer(
                            row.getInt("status"),
                            row.getString("content_type"),
                            row.getString("location"),
                            row.getString("etag"),
                            row.getBytes("body"));
                })
                .single();
    }

    void store(RequestKey key, Answer answer) {
        sql.sql("""
                        update answered_request set status = :status, content_type = :type, location = :location,
                            etag = :etag, body = :body
                        where caller = :caller and request_key = :key""")
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .param("caller", key.caller().value().toString())
                .param("key", key.key())
                .update();
    }
}
