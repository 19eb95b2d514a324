package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import dev.fixpoint.e2e.SharedBrowser.Look;
import dev.fixpoint.testing.TestClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@BrowserTest
class VisitPanelTest {
    @Test
    void a_visit_is_locked_unlocked_and_cancelled_in_its_panel(Office office) {
        var visit = plannedVisit(office);
        var screen = open(visit, office);

        lock(screen);
        assertThat(screen.button("解锁")).isVisible();
        screen.button("解锁").click();
        assertThat(screen.button("锁定")).isVisible();
        screen.button("取消上门").click();
        var dialog = screen.page().locator("dialog");
        dialog.getByText("客户要求取消").click();
        dialog.getByText("取消上门", new Locator.GetByTextOptions().setExact(true)).click();

        assertThat(screen.page().locator(".side-head .state-cancelled")).hasText("已取消");
        assertThat(office.http("dispatcher")
                        .get("/api/v1/visits/" + visit)
                        .json()
                        .path("history"))
                .extracting(h -> h.path("kind").asString())
                .contains("LOCK", "UNLOCK", "CANCEL");
    }

    @Test
    void an_agent_moves_a_visit_to_a_time_that_can_be_kept(Office office) {
        var visit = plannedVisit(office);
        var screen = office.screenOf("agent", Look.DESK);
        screen.open("/board?days=7&visit=" + visit);

        screen.button("改时间").click();
        var dialog = screen.page().locator("dialog");
        dialog.locator(".times-day button").last().click();
        dialog.getByText("更改并通知客户").click();

        assertThat(dialog).hasCount(0);
        assertThat(screen.page().locator(".visit-history")).containsText("改时间");
        assertThat(screen.page().locator(".facts")).containsText("承诺时段");
    }

    @Test
    void a_dispatcher_answers_for_a_time_that_nobody_offered(Office office) {
        var visit = plannedVisit(office);
        var screen = open(visit, office);

        screen.button("改时间").click();
        var dialog = screen.page().locator("dialog");
        dialog.getByText("其他时间").click();
        dialog.getByLabel("原因").fill("与客户电话商定");
        dialog.getByText("更改并通知客户").click();

        assertThat(dialog).hasCount(0);
        assertThat(screen.page().locator(".visit-history")).containsText("人工承诺时间");
        assertThat(screen.page().locator(".visit-history")).containsText("与客户电话商定");
    }

    @Test
    void a_change_made_behind_somebodys_back_is_refused_in_words_and_then_shown(Office office) {
        var visit = plannedVisit(office);
        var screen = office.screenOf("dispatcher", Look.DESK).expecting(412);
        screen.page().route("**/api/v1/live", route -> route.abort("aborted")); // hears of nothing
        screen.open("/board?days=7&visit=" + visit);
        assertThat(screen.button("锁定")).isVisible();
        lock(visit, office.http("dispatcher"));

        lock(screen);

        assertThat(screen.errors()).containsText("已被他人修改");
        assertThat(screen.button("解锁")).isVisible();
    }

    private static Screen open(String visit, Office office) {
        var screen = office.screenOf("dispatcher", Look.DESK);
        screen.open("/board?days=7&visit=" + visit);
        assertThat(screen.button("锁定")).isVisible();
        return screen;
    }

    private static String plannedVisit(Office office) {
        var bookings = new Bookings(office.http("agent"));
        var booked = bookings.book(bookings.easy(bookings.nextCustomer()), "panel-" + System.nanoTime());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> office.http("agent")
                        .get(booked.header("Location"))
                        .json()
                        .path("state")
                        .asString()
                        .equals("CONFIRMED"));
        return booked.json().path("visitId").asString();
    }

    private static void lock(String visit, TestClient dispatcher) {
        var seen = dispatcher.get("/api/v1/visits/" + visit).header("ETag");
        var locked = dispatcher.with("If-Match", seen).send("POST", "/api/v1/visits/" + visit + "/lock", null);
        assertThat(locked.status()).isEqualTo(200);
    }

    /** To its technician at its time, as is proposed. */
    private static void lock(Screen screen) {
        screen.button("锁定").first().click();
        screen.page().locator("dialog footer button").last().click();
    }
}
