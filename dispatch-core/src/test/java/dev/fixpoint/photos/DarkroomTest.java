package dev.fixpoint.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.shared.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkroomTest {
    private final Darkroom darkroom = new Darkroom();

    @ParameterizedTest
    @CsvSource({"jpg, 3200, 800, 1600, 400", "png, 800, 2400, 533, 1600", "jpg, 300, 200, 300, 200"})
    void pictures_become_jpegs_of_a_modest_size(String format, int width, int height, int newWidth, int newHeight)
            throws IOException {
        var developed = darkroom.develop(picture(format, width, height));

        var seen = ImageIO.read(new ByteArrayInputStream(developed));
        assertThat(seen.getWidth()).isEqualTo(newWidth);
        assertThat(seen.getHeight()).isEqualTo(newHeight);
        assertThat(Arrays.copyOf(developed, 3)).containsExactly(0xFF, 0xD8, 0xFF);
    }

    @Test
    void a_picture_held_sideways_is_turned_and_says_nothing_of_the_camera() throws IOException {
        var developed = darkroom.develop(withExif(picture("jpg", 400, 200)));

        var seen = ImageIO.read(new ByteArrayInputStream(developed));
        assertThat(seen.getWidth()).isEqualTo(200);
        assertThat(seen.getHeight()).isEqualTo(400);
        assertThat(new String(developed, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "secret place");
    }

    @Test
    void what_is_hidden_behind_a_picture_is_left_out() {
        var picture = picture("png", 10, 10);
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var both = ByteBuffer.allocate(picture.length + script.length)
                .put(picture)
                .put(script)
                .array();

        assertThat(new String(darkroom.develop(both), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void anything_else_is_refused() {
        assertRefused("not-a-photo", new byte[0]);
        assertRefused("not-a-photo", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertRefused("not-a-photo", picture("gif", 10, 10));
        assertRefused("not-a-photo", Arrays.copyOf(picture("png", 400, 400), 100));
        assertRefused("not-a-photo", Arrays.copyOf(picture("jpg", 400, 400), 20));
    }

    @Test
    void a_small_file_that_claims_to_be_huge_is_refused_unread() {
        assertRefused("photo-too-large", claiming(picture("png", 10, 10), 60_000));
    }

    private void assertRefused(String slug, byte[] sent) {
        assertThatThrownBy(() -> darkroom.develop(sent))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo(slug));
    }

    static byte[] picture(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same JPEG with a segment in front that says: turned by a quarter, and where it was taken. */
    private static byte[] withExif(byte[] jpeg) {
        var place = "secret place\0".getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(8 + 2 + 2 * 12 + 4);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        var segment = ByteBuffer.allocate(10 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] claiming(byte[] png, int side) {
        var changed = ByteBuffer.wrap(png.clone());
        changed.putInt(16, side).putInt(20, side);
        var sum = new CRC32();
        sum.update(changed.array(), 12, 17);
        return changed.putInt(29, (int) sum.getValue()).array();
    }
}
