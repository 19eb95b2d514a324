package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class TechnicianDayTest {
    private static final Pattern REPORT = Pattern.compile("/visits/([^/]+)/reports");
    private static final int DAYS = 6;

    @Test
    void a_technician_reports_a_visit_step_by_step_and_the_board_follows(Office office) {
        var board = Board.ofWeek(office);
        var phone = office.screenOf("technician", Look.PHONE);
        goToAVisit(phone);

        var visit = report("出发", phone);
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*在途.*"));
        phone.open("/technician/"); // under way means today, wherever it was planned
        report("已到达", phone);
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*已到达.*"));
        report("开始服务", phone);
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*进行中.*"));
        report("完成", phone);

        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*已完成.*"));
        assertThat(board.neverReloaded()).isTrue();
    }

    @Test
    void a_report_without_a_network_is_kept_and_sent_again(Office office) {
        var phone = office.screenOf("technician", Look.PHONE);
        goToAVisit(phone);
        var card = phone.page().locator(".stop-open");

        phone.goOffline();
        card.getByText("接单", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(phone.errors()).containsText("还没有发出");
        phone.goOnline();
        phone.open("/technician/");
        goTo(phone.button("再发一次"), phone);
        var answer = phone.page().waitForResponse(REPORT, () -> phone.button("再发一次").click());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(phone.errors()).hasCount(0);
        assertThat(answer.text()).contains("\"ACCEPTED\"");
    }

    private static void goToAVisit(Screen phone) {
        goTo(phone.button("接单"), phone);
    }

    /** Turns the pages of the days until a control is there. */
    private static void goTo(Locator wanted, Screen phone) {
        for (int day = 0; day < DAYS; day++) {
            phone.page().locator(".agenda-visits .stop, .agenda .empty strong").first().waitFor();
            open(phone);
            if (wanted.isVisible()) {
                return;
            }
            var shown = phone.heading().textContent();
            phone.button("后一天").click();
            assertThat(phone.heading()).not().hasText(shown);
        }
        throw new AssertionError("No visit to report on in " + DAYS + " days");
    }

    /** The first visit that has not begun shows what can be done with it. */
    private static void open(Screen phone) {
        var closed = phone.page().locator(".stop:not(.stop-open):has(.state-planned) .stop-head");
        if (phone.page().locator(".stop-open").count() == 0 && closed.count() > 0) {
            closed.first().click();
        }
    }

    private static String report(String step, Screen phone) {
        var answer = phone.page().waitForResponse(REPORT, () -> phone.button(step).first().click());
        var visit = REPORT.matcher(answer.url());
        assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
        assertThat(visit.find()).isTrue();
        return visit.group(1);
    }
}
