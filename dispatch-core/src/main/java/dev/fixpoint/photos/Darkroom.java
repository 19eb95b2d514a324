package dev.fixpoint.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/**
 * Makes a new picture of whatever somebody sent. What is stored was drawn here, so nothing but what is seen gets in: neither
 * the place where it was taken nor anything hidden in the file.
 */
@Component
class Darkroom {
    private static final Set<String> READABLE = Set.of("jpeg", "png");
    private static final int LONGEST = 1600;
    private static final double QUALITY = 0.82;
    private static final int MOST_MILLIONS = 40;

    /** Reading the largest takes 160 MB each. */
    private final Semaphore places = new Semaphore(2);

    /**
     * The picture as JPEG, upright, at most 1,600 dots wide and high.
     *
     * @param sent JPEG or PNG
     * @throws dev.fixpoint.shared.Refusal {@code not-a-photo}; {@code photo-too-large} without having read the dots
     */
    byte[] develop(byte[] sent) {
        int longest = longestSide(sent);
        places.acquireUninterruptibly();
        try {
            var out = new ByteArrayOutputStream();
            Thumbnails.of(new ByteArrayInputStream(sent))
                    .size(Math.min(LONGEST, longest), Math.min(LONGEST, longest))
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException _) {
            // Decoders throw whatever they like on damaged files.
            throw PhotoProblem.NOT_A_PHOTO.refuse();
        } finally {
            places.release();
        }
    }

    private static int longestSide(byte[] sent) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var reader = reader(in);
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_MILLIONS * 1_000_000L) {
                    throw PhotoProblem.TOO_MANY_DOTS.refuse(width, height, MOST_MILLIONS);
                }
                return Math.max(width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException _) {
            throw PhotoProblem.NOT_A_PHOTO.refuse();
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (READABLE.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw PhotoProblem.NOT_A_PHOTO.refuse();
    }
}
