package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
        goTo("出发", phone);

        var visit = report("出发", phone);
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*在途.*"));
        goTo("已到达", phone);
        report("已到达", phone);
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*已到达.*"));
        goTo("开始服务", phone);
        report("开始服务", phone);
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*进行中.*"));
        goTo("完成", phone);
        report("完成", phone);

        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*已完成.*"));
        assertThat(board.neverReloaded()).isTrue();
    }

    @Test
    void a_report_without_a_network_is_kept_and_sent_again(Office office) {
        var phone = office.screenOf("technician", Look.PHONE);
        goTo("接单", phone);

        phone.goOffline();
        phone.button("接单").click();
        assertThat(phone.errors()).containsText("还没有发出");
        phone.goOnline();
        var answer =
                phone.page().waitForResponse(REPORT, () -> phone.button("再发一次").click());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(phone.errors()).hasCount(0);
        assertThat(answer.text()).contains("\"ACCEPTED\"");
    }

    /** Turns the pages of the days, from today, until a visit allows this. */
    private static void goTo(String step, Screen phone) {
        phone.open("/technician/");
        for (int day = 0; day < DAYS; day++) {
            phone.page()
                    .locator(".agenda-visits .stop, .agenda .empty strong")
                    .first()
                    .waitFor();
            if (phone.button(step).count() == 0) {
                openPlanned(phone);
            }
            if (phone.button(step).count() > 0) {
                return;
            }
            var shown = phone.heading().textContent();
            phone.button("后一天").click();
            assertThat(phone.heading()).not().hasText(shown);
        }
        throw new AssertionError("No visit allows %s in %d days".formatted(step, DAYS));
    }

    private static void openPlanned(Screen phone) {
        var planned = phone.page().locator(".stop:not(.stop-open):has(.state-planned) .stop-head");
        if (planned.count() > 0) {
            planned.first().click();
            assertThat(phone.page().locator(".stop-open .stop-links")).isVisible();
        }
    }

    private static String report(String step, Screen phone) {
        var answer = phone.page()
                .waitForResponse(REPORT, () -> phone.button(step).first().click());
        var visit = REPORT.matcher(answer.url());
        assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
        assertThat(visit.find()).isTrue();
        return visit.group(1);
    }
}
