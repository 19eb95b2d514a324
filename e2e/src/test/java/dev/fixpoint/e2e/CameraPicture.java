package dev.fixpoint.e2e;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What the browser's made-up camera looks at: the name plate of a device with a QR code. */
final class CameraPicture {
    static final String SERIAL = "QR7000001";
    static final String MODEL = "YZ-KFR26";

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int CODE = 300;

    private CameraPicture() {}

    /** Writes a film of one picture, as Chromium wants it: JPEG after JPEG. */
    static Path film() {
        try {
            var film = Files.createTempFile("camera", ".mjpeg");
            film.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(film)) {
                ImageIO.write(picture(), "jpeg", out);
            }
            return film;
        } catch (IOException | WriterException e) {
            throw new AssertionError("Cannot make the camera's picture", e);
        }
    }

    private static BufferedImage picture() throws WriterException {
        var address = "https://service.example/book/?serial=%s&model=%s".formatted(SERIAL, MODEL);
        var code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, CODE, CODE);
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int left = x - (WIDTH - CODE) / 2;
                int top = y - (HEIGHT - CODE) / 2;
                boolean isInside = left >= 0 && left < CODE && top >= 0 && top < CODE;
                picture.setRGB(x, y, (isInside && code.get(left, top) ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return picture;
    }
}
