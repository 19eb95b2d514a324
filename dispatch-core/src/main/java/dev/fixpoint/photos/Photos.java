package dev.fixpoint.photos;

import dev.fixpoint.shared.BookingId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The photos of what is wrong: taken while a time is kept, theirs who booked it. */
@Service
public class Photos {
    /** Photos of one booking. */
    public static final int MOST = 4;

    private final Darkroom darkroom;
    private final JdbcClient sql;

    Photos(Darkroom darkroom, JdbcClient sql) {
        this.darkroom = darkroom;
        this.sql = sql;
    }

    /**
     * Adds a photo to a kept time. Sent again it is there once.
     *
     * @param photo chosen by the sender
     * @param sent JPEG or PNG
     * @throws dev.fixpoint.shared.Refusal {@code not-a-photo}, {@code photo-too-large}, {@code enough-photos}
     */
    public void add(UUID hold, UUID photo, byte[] sent) {
        forgetUnused();
        if (has(photo)) {
            return;
        }
        var content = darkroom.develop(sent);
        for (int attempt = 0; attempt < MOST; attempt++) {
            try {
                if (addAtFreeNumber(hold, photo, content) == 0 && !has(photo)) {
                    throw PhotoProblem.ENOUGH.refuse(MOST);
                }
                return;
            } catch (DuplicateKeyException _) {
                // Another photo took the number meanwhile.
            }
        }
        throw PhotoProblem.ENOUGH.refuse(MOST);
    }

    /**
     * A new picture of what was sent, as JPEG; see {@link Darkroom}. Keeping it is the caller's business.
     *
     * @throws dev.fixpoint.shared.Refusal {@code not-a-photo}, {@code photo-too-large}
     */
    public byte[] develop(byte[] sent) {
        return darkroom.develop(sent);
    }

    /** Takes a photo away from a kept time; nothing happens if there is none. */
    public void remove(UUID hold, UUID photo) {
        sql.sql("delete from photo where id = :photo and hold_id = :hold and booking_id is null")
                .param("photo", photo)
                .param("hold", hold)
                .update();
    }

    /** What was sent while the time was kept belongs to the booking now. */
    public void belong(UUID hold, BookingId booking) {
        sql.sql("update photo set booking_id = :booking where hold_id = :hold and booking_id is null")
                .param("booking", booking.value())
                .param("hold", hold)
                .update();
    }

    /** A photo as JPEG, whosever it is: who asks has seen whose it is. */
    public Optional<byte[]> content(UUID photo) {
        return sql.sql("select content from photo where id = :photo")
                .param("photo", photo)
                .query(byte[].class)
                .optional();
    }

    private boolean has(UUID photo) {
        return sql.sql("select exists (select from photo where id = :photo)")
                .param("photo", photo)
                .query(Boolean.class)
                .single();
    }

    private int addAtFreeNumber(UUID hold, UUID photo, byte[] content) {
        return sql.sql("""
                        insert into photo (id, hold_id, number, content)
                        select :photo, :hold, min(free), :content from generate_series(1, :most) free
                        where not exists (select from photo where hold_id = :hold and number = free)
                        having min(free) is not null
                        on conflict (id) do nothing""")
                .param("photo", photo)
                .param("hold", hold)
                .param("content", content)
                .param("most", MOST)
                .update();
    }

    /** Nobody keeps a time for a day. */
    private void forgetUnused() {
        sql.sql("delete from photo where booking_id is null and created_at < now() - interval '1 day'")
                .update();
    }
}
