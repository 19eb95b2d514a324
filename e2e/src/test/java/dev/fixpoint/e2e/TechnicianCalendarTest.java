package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A technician gets the address of the own calendar on the phone; a calendar program reads it without signing in. */
@BrowserTest
class TechnicianCalendarTest {
    @Test
    void a_technician_subscribes_to_the_own_visits_and_takes_the_address_back(Office office) {
        var phone = office.screenOf("technician", Look.PHONE);
        var program = office.screen(Look.PHONE).expecting(404);

        phone.open("/technician/").button("在日历里看我的上门").click();
        phone.button("获取地址").click();
        var first = address(phone, "日历地址");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(ask(program, first).text()).contains("BEGIN:VEVENT", "SUMMARY:", "DTSTART:"));
        assertThat(ask(program, first).headers().get("content-type")).startsWith("text/calendar");
        phone.button("复制").click();
        assertThat(phone.page().getByText("已复制", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        AccessibilityTest.expectNoBarrier(phone);
        phone.picture(Path.of("target/calendar-zh.png"));

        phone.button("换新地址").click();
        phone.picture(Path.of("target/calendar-renew-zh.png"));
        phone.button("生成新地址").click();
        assertThat(phone.field("日历地址")).not().hasValue(first);
        var second = address(phone, "日历地址");

        assertThat(ask(program, first).status()).isEqualTo(404);
        assertThat(ask(program, second).status()).isEqualTo(200);
        phone.button("停用").click();
        phone.button("停用地址").click();
        assertThat(phone.button("获取地址")).isVisible();
        assertThat(ask(program, second).status()).isEqualTo(404);
    }

    @Test
    void the_calendar_box_fits_a_phone_in_english(Office office) {
        var phone = office.screenOf("technician", Look.PHONE).open("/technician/");
        phone.page().getByText("EN", new Page.GetByTextOptions().setExact(true)).click();
        phone.button("See my visits in my calendar").click();
        assertThat(phone.page().getByText("Do not pass it on.")).isVisible();
        var get = phone.button("Get the address");
        get.or(phone.field("Address")).first().waitFor(); // the other test may have left an address
        if (get.isVisible()) {
            get.click();
        }
        address(phone, "Address");
        phone.picture(Path.of("target/calendar-en.png"));

        var wider = phone.page().evaluate("document.documentElement.scrollWidth > innerWidth");

        assertThat(wider).isEqualTo(false);
    }

    private static String address(Screen phone, String label) {
        assertThat(phone.field(label)).hasValue(Pattern.compile("http://.*/calendar/[-_A-Za-z0-9]{22}\\.ics"));
        return phone.field(label).inputValue();
    }

    private static APIResponse ask(Screen program, String address) {
        return program.page().request().get(address);
    }
}
