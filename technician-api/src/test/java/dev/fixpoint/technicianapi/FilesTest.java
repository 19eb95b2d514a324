package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PhoneTest
class FilesTest {
    private static final String FILES = "/api/technician/v1/files/";

    @LocalServerPort
    private int port;

    @Autowired
    private Crew crew;

    private Town.Place place;
    private TechnicianId wang;
    private Phone phone;
    private VisitId visit;
    private final UUID file = Ids.next();

    @BeforeEach
    void aTechnicianOnSite() {
        place = crew.place();
        wang = crew.technician(place, "小王");
        phone = crew.phone(port, place, wang);
        visit = crew.visit(place, wang, 0, "GAS_CHECK");
        phone.must(visit.value(), "CHECK_IN", Map.of("reason", "测试"));
    }

    @Test
    void a_picture_goes_on_where_it_was_cut_off_and_is_drawn_anew() throws IOException {
        var sent = picture(300, 120);
        int half = sent.length / 2;

        begin(sent.length);
        var first = piece(0, Arrays.copyOfRange(sent, 0, half));
        var again = piece(0, Arrays.copyOfRange(sent, 0, half));
        var resumed = begin(sent.length);
        var rest = piece(half, Arrays.copyOfRange(sent, half, sent.length));
        var shown = phone.client().get(FILES + file);

        assertThat(first.json().path("received").asInt()).isEqualTo(half);
        assertThat(again.json().path("received").asInt()).isEqualTo(half);
        assertThat(resumed.json().path("received").asInt()).isEqualTo(half);
        assertThat(rest.json().path("received").asInt()).isEqualTo(sent.length);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes())).getWidth())
                .isEqualTo(300);
    }

    @Test
    void a_gap_is_refused_and_says_where_to_go_on() throws IOException {
        var sent = picture(20, 20);
        begin(sent.length);

        var answer = piece(5, Arrays.copyOfRange(sent, 5, 10));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("received").asInt()).isZero();
    }

    @Test
    void what_is_no_picture_is_not_kept() {
        var rubbish = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        begin(rubbish.length);

        var answer = piece(0, rubbish);

        assertThat(answer.code()).isEqualTo("not-a-photo");
        assertThat(begin(rubbish.length).json().path("received").asInt()).isZero();
    }

    @Test
    void a_signature_is_recorded_once_its_picture_has_come() throws IOException {
        var sent = picture(640, 280);
        var early = phone.say(visit.value(), "RECORD", Map.of("field", "SIGNATURE", "value", file));
        begin(sent.length);
        piece(0, sent);

        var signed = phone.say(visit.value(), "RECORD", Map.of("field", "SIGNATURE", "value", file));

        assertThat(early.at("/problem/code").asString()).isEqualTo("file-not-there");
        assertThat(signed.path("outcome").asString()).isEqualTo("APPLIED");
    }

    @Test
    void others_neither_add_to_a_picture_nor_see_it() throws IOException {
        var sent = picture(30, 30);
        begin(sent.length);
        piece(0, sent);
        var stranger = crew.phone(port, place, crew.technician(place, "小李")).client();

        assertThat(stranger.get(FILES + file).status()).isEqualTo(404);
        assertThat(stranger.put(FILES + Ids.next(), Map.of("visitId", visit.value(), "size", 10))
                        .code())
                .isEqualTo("visit-not-yours");
        assertThat(stranger.send("PUT", FILES + file + "/pieces/0", sent).status())
                .isEqualTo(404);
    }

    private TestClient.Answer begin(int size) {
        var answer = phone.client().put(FILES + file, Map.of("visitId", visit.value(), "size", size));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private TestClient.Answer piece(int start, byte[] content) {
        return phone.client()
                .with("Content-Type", "application/octet-stream")
                .send("PUT", FILES + file + "/pieces/" + start, content);
    }

    private static byte[] picture(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
