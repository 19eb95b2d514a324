package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@BrowserTest
class LiveBoardTest {
    @Test
    void a_booking_in_the_form_appears_planned_on_an_open_board_inside_a_wished_window(Office office) {
        var board = Board.ofWeek(office);
        var intake = new Intake(office.screenOf("agent", Look.DESK));

        intake.pickCustomer(office.someCustomer());
        intake.screen().field("服务类型").selectOption("AIRCON_MAINTENANCE");
        intake.chooseKindOfTime("客户的期望");
        intake.screen().button("再加一个时段").click();
        intake.send("预约");

        assertThat(intake.landing()).containsText("已受理");
        var visit = office.http("agent")
                .get("/api/v1/bookings?limit=1")
                .json()
                .path("items")
                .path(0);
        assertThat(board.bar(visit.path("visitId").asString()))
                .hasAttribute(
                        "aria-label", Pattern.compile(visit.path("visitNumber").asString() + ".*"));
        assertThat(board.neverReloaded()).isTrue();
        var planned = office.http("dispatcher")
                .get("/api/v1/visits/" + visit.path("visitId").asString())
                .json();
        assertThat(insideAWindow(planned)).as(planned.toString()).isTrue();
    }

    @Test
    void a_fault_report_appears_planned_on_an_open_board(Office office) {
        var board = Board.ofWeek(office);
        var intake = new Intake(office.screenOf("agent", Look.DESK));

        intake.screen().open("/intake?tab=ticket");
        intake.pickCustomer(office.someCustomer());
        intake.screen().field("故障现象").selectOption(new SelectOption().setValue("AC_NO_COOLING"));
        intake.screen().page().locator("textarea:visible").fill("开机十分钟后不制冷");
        intake.send("建立工单");

        assertThat(intake.landing()).containsText("已受理");
        var ticket = office.http("agent")
                .get("/api/v1/tickets?limit=1")
                .json()
                .path("items")
                .path(0);
        assertThat(board.bar(ticket.path("visit").path("id").asString())).isVisible();
        assertThat(board.neverReloaded()).isTrue();
    }

    @Test
    void a_wish_that_cannot_be_kept_says_why_for_each_technician(Office office) {
        var intake = new Intake(office.screenOf("agent", Look.DESK));
        intake.pickCustomer(office.someCustomer());
        intake.screen().field("服务类型").selectOption("AIRCON_MAINTENANCE");
        intake.chooseKindOfTime("客户的期望");

        intake.screen().button("第一个时段为什么排不进去？").click();

        var reasons = intake.screen().page().locator(".reasons li");
        assertThat(reasons.first()).isVisible();
        assertThat(reasons.first()).containsText(Pattern.compile("可以|不行"));
    }

    @Test
    void a_double_click_books_once_and_a_script_in_a_text_stays_a_text(Office office) {
        var script = "<img src=x onerror=\"document.title='taken over'\">";
        var screen = office.screenOf("agent", Look.DESK);
        var intake = new Intake(screen);
        var before = newestBooking(office);

        intake.pickCustomer(office.someCustomer());
        screen.field("服务类型").selectOption("AIRCON_MAINTENANCE");
        screen.page().locator(".times-day button").first().click();
        screen.page().locator("textarea:visible").fill(script);
        screen.button("预约").dblclick();

        assertThat(intake.landing()).containsText("已受理");
        assertThat(newestBooking(office)).isEqualTo(before + 1);
        var visit = office.http("agent")
                .get("/api/v1/bookings?limit=1")
                .json()
                .path("items")
                .path(0);
        screen.open("/intake?tab=ticket");
        intake.pickCustomer(office.someCustomer());
        screen.page().locator("textarea:visible").fill(script);
        intake.send("建立工单");
        assertThat(screen.page().locator(".recent-text").first()).hasText(script);
        screen.open("/board?visit=" + visit.path("visitId").asString());
        assertThat(screen.page().locator(".visit-body .facts")).isVisible();
        assertThat(screen.page().title()).doesNotContain("taken over");
        assertThat(screen.page().locator("img[src=x]")).hasCount(0);
    }

    private static int newestBooking(Office office) {
        var number = office.http("agent")
                .get("/api/v1/bookings?limit=1")
                .json()
                .path("items")
                .path(0)
                .path("number")
                .asString();
        return Integer.parseInt(number.substring(1));
    }

    private static boolean insideAWindow(JsonNode visit) {
        var starts = instant(visit.path("placement"), "startsAt");
        return visit.path("windows")
                .valueStream()
                .anyMatch(w -> !starts.isBefore(instant(w, "from")) && starts.isBefore(instant(w, "to")));
    }

    private static Instant instant(JsonNode node, String name) {
        return Instant.parse(node.path(name).asString());
    }

    /** The agent's form. */
    record Intake(Screen screen) {
        void pickCustomer(String name) {
            screen.page().locator("[role=combobox]:visible").fill(name);
            screen.page()
                    .locator("[role=option]:visible")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .first()
                    .click();
            assertThat(screen.page().locator(".picked:visible")).containsText(name);
        }

        void chooseKindOfTime(String name) {
            screen.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name))
                    .check(new Locator.CheckOptions().setForce(true));
        }

        void send(String button) {
            screen.button(button).click();
        }

        Locator landing() {
            return screen.page().locator(".landing");
        }
    }
}
