package dev.fixpoint.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.photos.Photos;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos of what is wrong, sent before anything is booked. */
@CoreTest
class BookedPhotosTest {
    private static final byte[] PICTURE = picture();

    @Autowired
    private Town town;

    @Autowired
    private OnlineBookings online;

    @Autowired
    private ManagedBookings managed;

    @Autowired
    private Photos photos;

    @Autowired
    private JdbcClient sql;

    private Stranger stranger;

    @BeforeEach
    void newPlace() {
        var place = town.found();
        town.technician(place, "会空调", Map.of("AIRCON", 2));
        stranger = new Stranger(online, place, "AIRCON_MAINTENANCE");
    }

    @Test
    void they_go_with_the_booking_in_their_order() {
        var kept = keep();
        var sent = List.of(UUID.randomUUID(), UUID.randomUUID());
        var removed = UUID.randomUUID();
        online.addPhoto(kept.hold(), sent.get(0), PICTURE);
        online.addPhoto(kept.hold(), removed, PICTURE);
        photos.remove(kept.hold(), removed);
        online.addPhoto(kept.hold(), sent.get(1), PICTURE);
        online.addPhoto(kept.hold(), sent.get(1), PICTURE);

        var booked = stranger.confirm(kept);

        assertThat(managed.show(booked.link()).asBooked().photos()).isEqualTo(sent);
        photos.remove(kept.hold(), sent.getFirst());
        assertThat(photos.content(sent.getFirst())).as("booked photos stay").isPresent();
        assertThat(managed.show(stranger.book(stranger.times().getFirst()).link())
                        .asBooked()
                        .photos())
                .isEmpty();
    }

    @Test
    void of_many_sent_at_once_four_are_taken() throws Exception {
        var kept = keep();
        var all = new ArrayList<Callable<String>>();
        for (int i = 0; i < 12; i++) {
            all.add(() -> {
                try {
                    online.addPhoto(kept.hold(), UUID.randomUUID(), PICTURE);
                    return "taken";
                } catch (Refusal r) {
                    return r.type().slug();
                }
            });
        }
        try (var pool = Executors.newFixedThreadPool(12)) {
            var answers = new ArrayList<String>();
            for (var answer : pool.invokeAll(all)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly("taken", "enough-photos");
            assertThat(answers).filteredOn("taken"::equals).hasSize(Photos.MOST);
        }
        assertThat(managed.show(stranger.confirm(kept).link()).asBooked().photos())
                .hasSize(Photos.MOST);
    }

    @Test
    void without_a_kept_time_nothing_is_taken_and_what_was_never_booked_goes() {
        assertThatThrownBy(() -> online.addPhoto(UUID.randomUUID(), UUID.randomUUID(), PICTURE))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("hold-expired"));
        var old = UUID.randomUUID();
        var kept = keep();
        online.addPhoto(kept.hold(), old, PICTURE);
        sql.sql("update photo set created_at = now() - interval '25 hours' where id = :id")
                .param("id", old)
                .update();

        online.addPhoto(kept.hold(), UUID.randomUUID(), PICTURE);

        assertThat(photos.content(old)).isEmpty();
    }

    private OnlineBookings.KeptTime keep() {
        return online.hold(stranger.times().getFirst().offer());
    }

    private static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
