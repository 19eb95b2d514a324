package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.bookings.BookingLinks;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.Town;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The booking on paper, by its link. */
@WebTest
class BookingDocumentTest {
    private static final String TYPED = "测试路1号 <script>alert(1)</script> & 囧巷";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private BookingLinks links;

    private Town.Place place;

    @BeforeEach
    void newPlace() {
        place = town.found();
        town.technician(place, "小王", Map.of("AIRCON", 2));
    }

    @Test
    void a_booking_is_printed_in_both_languages_with_its_glyphs_inside() throws Exception {
        var link = bookedLink();

        try (var chinese = pdf(link, "zh-CN");
                var english = pdf(link, "en")) {
            assertThat(text(chinese)).contains("服务预约单", "空调保养", TYPED, "预约编号", "现场报价");
            assertThat(text(english)).contains("Service booking", "When", "Address", TYPED);
            for (var document : List.of(chinese, english)) {
                assertThat(fontsOf(document)).isNotEmpty().allMatch(Font::isEmbedded);
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .as("readable by screen readers")
                        .isTrue();
            }
            assertThat(english.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void it_is_a_file_with_the_number_of_the_booking_that_nobody_else_keeps() throws Exception {
        var answer = get(bookedLink(), "en");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .matches("attachment; filename=\"B\\d+\\.pdf\"");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("no-store");
        assertThat(answer.body().length)
                .as("bytes: the glyphs it needs, not the font")
                .isLessThan(200_000);
    }

    @Test
    void a_link_there_is_not_opens_nothing() throws Exception {
        var answer = get("AAAAAAAAAAAAAAAAAAAAAA", "en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("no-such-link");
    }

    record Font(String name, boolean isEmbedded) {}

    private static List<Font> fontsOf(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        var fonts = new ArrayList<Font>();
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name);
            fonts.add(new Font(font.getName(), font.isEmbedded()));
        }
        return fonts;
    }

    /** Some characters share their glyph with a radical, and a PDF names either; not all of them are made equal here. */
    private static String text(PDDocument document) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }

    private PDDocument pdf(String link, String language) throws Exception {
        return Loader.loadPDF(get(link, language).body());
    }

    private HttpResponse<byte[]> get(String link, String language) throws Exception {
        var address = "http://127.0.0.1:%d/api/v1/portal/bookings/%s/document.pdf?language=%s";
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address.formatted(port, link, language)))
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private String bookedLink() {
        return new BookedLink(port, people, links).at(place, TYPED);
    }
}
