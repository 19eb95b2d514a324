package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.SelectOption;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class TechnicianDayTest {
    @Test
    void a_technician_reports_a_visit_step_by_step_and_the_board_follows(Office office) {
        var board = Board.ofWeek(office);
        var day = new Workday(office.screenOf("technician", Look.PHONE));
        day.goTo("出发");

        var visit = day.report("出发");
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*在途.*"));
        day.report("已到达");
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*已到达.*"));
        day.report("开始服务");
        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*进行中.*"));
        day.fillChecklist();
        day.report("完成");

        assertThat(board.bar(visit)).hasAttribute("aria-label", Pattern.compile(".*已完成.*"));
        assertThat(board.neverReloaded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_visit_is_done_without_a_network_with_the_page_closed_and_opened_again(boolean english, Office office) {
        var phone = office.screenOf("technician", Look.PHONE);
        if (english) {
            office.http("technician").put("/api/v1/session/language", Map.of("language", "en"));
        }
        var day = new Workday(phone, english);
        day.goTo("出发");
        await().until(() -> phone.page().evaluate("navigator.serviceWorker.controller !== null"), Boolean.TRUE::equals);
        day.awaitAllSent();

        phone.goOffline();
        day.take("出发");
        assertThat(phone.page().locator(".notice-warn strong").first()).containsText("1");
        signingOutIsRefusedAtFirst(phone, day);
        phone.reopen("/technician/");
        day.take("已到达");
        day.take("开始服务");
        var number = day.number();
        usesAPart(phone);
        day.fillChecklist();
        AccessibilityTest.expectNoBarrier(phone);
        phone.picture(Path.of("target", "pictures", "technician-offline-%s.png".formatted(english ? "en" : "zh")));
        day.take("完成");
        assertThat(day.button("完成")).hasCount(0); // it is kept: now the page may go
        phone.reopen("/technician/");
        assertThat(phone.page().locator(".stop-waiting")).isVisible();
        phone.goOnline();

        day.awaitAllSent();
        assertThat(phone.errors()).hasCount(0);
        var history = history(office, number);
        assertThat(history.stream().filter(List.of("EN_ROUTE", "CHECK_IN", "START", "USE_PART", "COMPLETE")::contains))
                .containsExactly("EN_ROUTE", "CHECK_IN", "START", "USE_PART", "COMPLETE");
        signingOutLeavesNothing(phone, day);
    }

    /** One piece of whatever the van holds first. */
    private static void usesAPart(Screen phone) {
        var parts = phone.page().locator(".parts-used");
        parts.locator("select").selectOption(new SelectOption().setIndex(1));
        parts.locator("button[type=submit]").click();
        assertThat(parts.locator("li")).hasCount(1);
    }

    /** Asks while something has not been sent, and is thought better of. */
    private static void signingOutIsRefusedAtFirst(Screen phone, Workday day) {
        day.button("退出登录").click();
        var question = phone.page().locator("dialog[open]");
        assertThat(question.locator(".notice-warn")).containsText("1");
        question.getByText(day.in("返回")).click();
        assertThat(question).hasCount(0);
    }

    private static void signingOutLeavesNothing(Screen phone, Workday day) {
        day.button("退出登录").click();
        phone.page().waitForURL(Pattern.compile("/login"));
        assertThat(phone.page().evaluate("indexedDB.databases().then((all) => all.length)"))
                .isEqualTo(0);
        assertThat(phone.page().evaluate("localStorage.getItem('fixpoint.technician')"))
                .isNull();
    }

    private static List<String> history(Office office, String number) {
        var board = office.http("dispatcher").get("/api/v1/board?days=7").json();
        var id = board.path("visits")
                .valueStream()
                .filter(v -> v.path("number").asString().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No visit " + number))
                .path("id")
                .asString();
        return office.http("dispatcher")
                .get("/api/v1/visits/" + id)
                .json()
                .path("history")
                .findValuesAsString("kind");
    }
}
