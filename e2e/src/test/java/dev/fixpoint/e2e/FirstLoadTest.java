package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
