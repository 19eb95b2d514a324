package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a phone has to fetch before anything can be booked; the map comes later. */
@BrowserTest
class FirstLoadTest {
    private static final int MOST = 200_000;

    @Test
    void a_stranger_can_begin_to_book_after_less_than_200_kilobytes(Office office) {
        var phone = office.screen(Look.PHONE);
        var fetched = new ArrayList<Request>();
        phone.page().onRequestFinished(fetched::add);

        phone.open("/book/");
        phone.page().locator(".online-choices button").first().waitFor();

        assertThat(List.copyOf(fetched)).extracting(Request::url).anyMatch(url -> url.endsWith(".js"));
        assertThat(List.copyOf(fetched).stream()
                        .map(Request::sizes)
                        .mapToInt(size -> size.responseHeadersSize + size.responseBodySize)
                        .sum())
                .isLessThan(MOST);
    }

    /** Everything the technician's page keeps on the phone, as it travels: the list is in its service worker. */
    @Test
    void a_technicians_phone_has_the_whole_page_after_less_than_250_kilobytes(Office office) {
        var anyone = office.http("technician").with("Accept-Encoding", "gzip");
        var worker = unzipped(anyone.get("/technician/sw.js").bytes());
        var list = Pattern.compile("const FILES = (\\[.*?]);").matcher(worker);

        assertThat(list.find()).isTrue();
        var files = JsonMapper.shared().readValue(list.group(1), String[].class);
        assertThat(files).anyMatch(f -> f.endsWith(".js")).anyMatch(f -> f.endsWith(".css"));
        var answers = Stream.concat(Stream.of("/technician/"), Arrays.stream(files))
                .map(anyone::get)
                .toList();
        assertThat(answers).allMatch(a -> a.status() == 200);
        assertThat(answers.stream().mapToInt(a -> a.bytes().length).sum()).isLessThan(250_000);
    }

    private static String unzipped(byte[] content) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
