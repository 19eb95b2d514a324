package dev.fixpoint.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints sheets as PDF for screen readers too (PDF/UA), with the glyphs of both languages inside. */
@Component
public class PdfPrinter {
    static final String STYLE = text("/documents/sheet.css");

    private static final String FAMILY = "Noto Sans SC";
    private static final String FONT = "/fonts/NotoSansSC_400Regular.ttf";
    private static final int REGULAR = 400;

    public byte[] print(Sheet sheet) {
        var file = new ByteArrayOutputStream();
        var printer = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(PdfPrinter::font, FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useUriResolver((_, _) -> null) // a sheet loads nothing
                .withW3cDocument(sheet.page(), null)
                .toStream(file);
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static InputStream font() {
        return resource(FONT);
    }

    private static String text(String path) {
        try (var in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(path), () -> "Not built in: " + path);
    }
}
