package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The day of the visit, seen by the link on the customer's phone. */
@BrowserTest
class ManageBookingTest {
    @Test
    void the_map_shows_who_is_on_the_way_until_they_check_in_without_reloading(Office office) {
        var phone = booked(office);
        var number = phone.page().locator(".online-card .muted").innerText().replaceAll("(?s).*(B\\d{7}).*", "$1");
        phone.page().evaluate("window.neverReloaded = true");
        assertThat(map(phone)).hasCount(0);

        var trip = Trip.of(office, number);
        trip.leave(
                trip.site().path("lon").asDouble() + 0.01,
                trip.site().path("lat").asDouble() + 0.006);
        comeBack(phone);

        assertThat(map(phone)).isVisible();
        assertThat(map(phone).locator(".maplibregl-marker")).hasCount(2);
        assertThat(phone.page().getByText("已出发，正在前往")).isVisible();
        assertThat(phone.page().getByText(Pattern.compile("最后位置更新于 \\d\\d:\\d\\d")))
                .isVisible();
        AccessibilityTest.expectNoBarrier(phone);
        assertThat(map(phone)).hasAttribute("aria-busy", "false");
        phone.picture(Path.of("target/manage-zh.png"));
        phone.page().getByText("EN", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.page().getByText("is on the way to you")).isVisible();
        phone.picture(Path.of("target/manage-en.png"));

        trip.checkIn();
        comeBack(phone);

        assertThat(map(phone)).hasCount(0);
        assertThat(phone.page().locator(".online-card .state-tag")).hasText("In progress");
        assertThat(phone.page().locator(".online-coming")).isVisible();
        assertThat(phone.page().evaluate("window.neverReloaded")).isEqualTo(true);
    }

    @Test
    void the_booking_is_taken_home_on_paper_in_the_language_of_the_page(Office office) throws IOException {
        var phone = booked(office);
        var number = phone.page().locator(".online-card .muted").innerText().replaceAll("(?s).*(B\\d{7}).*", "$1");

        var chinese = phone.page()
                .waitForDownload(() -> phone.page().getByText("下载预约单（PDF）").click());
        phone.page().getByText("EN", new Page.GetByTextOptions().setExact(true)).click();
        var english = phone.page()
                .waitForDownload(() -> phone.page().getByText("Download as PDF").click());

        assertThat(chinese.suggestedFilename()).isEqualTo(number + ".pdf");
        assertThat(Files.readString(chinese.path(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(english.url()).endsWith("language=en");
        chinese.saveAs(Path.of("target/pictures/booking-zh.pdf"));
        english.saveAs(Path.of("target/pictures/booking-en.pdf"));
    }

    /** As a phone does that was put away; the page then asks at once. */
    private static void comeBack(Screen phone) {
        phone.page().evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
    }

    private static Locator map(Screen phone) {
        return phone.page().locator(".approach-map");
    }

    /** Who has just booked, on the page of the booking. */
    static Screen booked(Office office) {
        var phone = office.screen(Look.PHONE).open("/book/");
        BookOnlineTest.toContact(phone);
        phone.field("姓名").fill("李小红");
        phone.field("手机号码").fill("139 0000 2222");
        phone.button("获取验证码").click();
        phone.field("验证码").fill(BookOnlineTest.code(phone));
        phone.button("确认预约").click();
        assertThat(phone.page()).hasURL(Pattern.compile("/book/b/[-_A-Za-z0-9]{22}$"));
        assertThat(phone.page().locator(".online-card .state-tag")).hasText("已确认");
        return phone;
    }
}
