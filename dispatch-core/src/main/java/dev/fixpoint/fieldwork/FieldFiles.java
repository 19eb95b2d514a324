package dev.fixpoint.fieldwork;

import dev.fixpoint.photos.Photos;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.VisitProblem;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Photos and signatures from phones: in pieces, each as often as the network needs. */
@Service
public class FieldFiles {
    /** Octets of a whole file. */
    public static final int LARGEST = 10_000_000;

    /** Files of one visit. */
    private static final int MOST = 40;

    private final Photos photos;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FieldFiles(Photos photos, JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.photos = photos;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Row(VisitId visit, TechnicianId technician, int size, int received, boolean whole) {}

    /**
     * Begins a file, or says how far it has come.
     *
     * @return octets received
     * @throws Refusal {@code visit-not-yours}, {@code file-too-large}, {@code enough-files}, {@code file-changed}
     */
    @Transactional
    public int begin(UUID id, VisitId visit, int size, TechnicianId technician) {
        forgetUnfinished();
        if (size < 1 || size > LARGEST) {
            throw FileProblem.TOO_LARGE.refuse(size, LARGEST);
        }
        var added = sql.sql("""
                        insert into field_file (id, visit_id, technician_id, size, begun_at)
                        select :id, :visit, :technician, :size, :now
                        where exists (select from placement where visit_id = :visit and technician_id = :technician)
                          and (select count(*) from field_file where visit_id = :visit) < :most
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("visit", visit.value())
                .param("technician", technician.value())
                .param("size", size)
                .param("now", Sql.at(clock.instant()))
                .param("most", MOST)
                .update();
        var file = find(id, technician);
        if (file.isEmpty() && added == 0) {
            throw isPlaced(visit, technician)
                    ? FileProblem.ENOUGH.refuse(MOST)
                    : VisitProblem.NOT_YOURS.refuse(visit.value());
        }
        if (!file.orElseThrow().visit().equals(visit) || file.get().size() != size) {
            throw FileProblem.CHANGED.refuse(id);
        }
        return file.get().received();
    }

    /**
     * Adds a piece. A piece that is there already changes nothing.
     *
     * @return octets received
     * @throws Refusal {@code piece-missing-before}; {@code not-a-photo} once all has come, and then nothing is kept
     */
    public int add(UUID id, int start, byte[] piece, TechnicianId technician) {
        var received = Objects.requireNonNull(transaction.execute(_ -> put(id, start, piece, technician)));
        var file = owned(id, technician);
        if (received == file.size() && !file.whole()) {
            develop(id);
        }
        return received;
    }

    /** A picture as JPEG; empty while it has not come as a whole, or belongs to no visit of the technician's. */
    public Optional<byte[]> content(UUID id, TechnicianId technician) {
        return sql.sql("""
                        select f.content from field_file f
                        where f.id = :id and f.content is not null and exists (
                            select from placement p where p.visit_id = f.visit_id and p.technician_id = :technician)""")
                .param("id", id)
                .param("technician", technician.value())
                .query(byte[].class)
                .optional();
    }

    /** A picture of a visit as JPEG, for whoever may see the visit. */
    public Optional<byte[]> content(UUID id, VisitId visit) {
        return sql.sql("select content from field_file where id = :id and visit_id = :visit and content is not null")
                .param("id", id)
                .param("visit", visit.value())
                .query(byte[].class)
                .optional();
    }

    void refuseUnlessThere(UUID id, VisitId visit) {
        if (content(id, visit).isEmpty()) {
            throw FileProblem.NOT_THERE.refuse(id);
        }
    }

    private int put(UUID id, int start, byte[] piece, TechnicianId technician) {
        sql.sql("select from field_file where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
        var file = owned(id, technician);
        if (start < file.received() || file.whole()) {
            return file.received();
        }
        if (start > file.received() || piece.length == 0 || start + piece.length > file.size()) {
            throw FileProblem.GAP.refuse(start, file.received()).with("received", file.received());
        }
        sql.sql("insert into field_file_piece (file_id, start, content) values (:id, :start, :content)")
                .param("id", id)
                .param("start", start)
                .param("content", piece)
                .update();
        sql.sql("update field_file set received = :received where id = :id")
                .param("received", start + piece.length)
                .param("id", id)
                .update();
        return start + piece.length;
    }

    /** Outside of a transaction: drawing takes a while. What is no picture goes, so that it can be begun anew. */
    private void develop(UUID id) {
        var sent = new ByteArrayOutputStream();
        sql.sql("select content from field_file_piece where file_id = :id order by start")
                .param("id", id)
                .query(byte[].class)
                .list()
                .forEach(sent::writeBytes);
        try {
            var picture = photos.develop(sent.toByteArray());
            transaction.executeWithoutResult(_ -> finish(id, picture));
        } catch (Refusal refusal) {
            sql.sql("delete from field_file where id = :id and content is null")
                    .param("id", id)
                    .update();
            throw refusal;
        }
    }

    private void finish(UUID id, byte[] picture) {
        sql.sql("update field_file set content = :content where id = :id and content is null")
                .param("content", picture)
                .param("id", id)
                .update();
        sql.sql("delete from field_file_piece where file_id = :id")
                .param("id", id)
                .update();
    }

    private Row owned(UUID id, TechnicianId technician) {
        return find(id, technician).orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id));
    }

    private Optional<Row> find(UUID id, TechnicianId technician) {
        return sql.sql(
                        "select visit_id, technician_id, size, received, content is not null whole from field_file where id = :id and technician_id = :technician")
                .param("id", id)
                .param("technician", technician.value())
                .query((row, _) -> new Row(
                        new VisitId(Sql.uuid(row, "visit_id")),
                        new TechnicianId(Sql.uuid(row, "technician_id")),
                        row.getInt("size"),
                        row.getInt("received"),
                        row.getBoolean("whole")))
                .optional();
    }

    private boolean isPlaced(VisitId visit, TechnicianId technician) {
        return sql.sql("select exists (select from placement where visit_id = :visit and technician_id = :technician)")
                .param("visit", visit.value())
                .param("technician", technician.value())
                .query(Boolean.class)
                .single();
    }

    /** Nobody is without a network for a month. */
    private void forgetUnfinished() {
        sql.sql("delete from field_file where content is null and begun_at < :before")
                .param("before", Sql.at(clock.instant().minus(Duration.ofDays(30))))
                .update();
    }
}
