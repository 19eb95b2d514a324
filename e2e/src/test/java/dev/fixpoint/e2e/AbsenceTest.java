package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@BrowserTest
class AbsenceTest {
    private static final int DAYS = 4;

    @Test
    void an_absence_takes_the_technicians_visits_off_the_board(Office office) {
        var busy = busyDay(office);
        var board = new Board(office.screenOf("dispatcher", Look.WALL));
        board.screen().open("/board?date=" + busy.date());
        assertThat(board.bars(busy.name())).not().hasCount(0);
        var page = office.screenOf("manager", Look.DESK).open("/technicians?q=" + busy.number());

        page.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(busy.number()))
                .click();
        page.field("类型").selectOption("TRAINING");
        page.field("结束日期").fill(busy.date());
        page.field("开始日期").fill(busy.date());
        page.field("结束日期").fill(busy.date());
        page.field("开始时间").fill("00:00");
        page.field("结束时间").fill("23:59");
        page.field("说明").fill("新品培训");
        page.page().locator("dialog button[type=submit]").click();

        assertThat(page.page().locator(".absences")).containsText("新品培训");
        assertThat(board.bars(busy.name())).hasCount(0);
        assertThat(board.row(busy.name())).containsText("新品培训");
        page.button("删除这次缺勤").click();
        assertThat(page.page().locator(".absences")).hasCount(0);
    }

    record BusyDay(String name, String number, String date) {}

    /** Somebody with nothing but planned visits on a day to come. */
    private static BusyDay busyDay(Office office) {
        for (int ahead = 1; ahead <= DAYS; ahead++) {
            var date = LocalDate.now(Bookings.ZONE).plusDays(ahead).toString();
            var board =
                    office.http("dispatcher").get("/api/v1/board?from=" + date).json();
            for (var technician : board.path("technicians")) {
                if (hasVisits(technician, board)) {
                    return new BusyDay(
                            technician.path("name").asString(),
                            technician.path("employeeNumber").asString(),
                            date);
                }
            }
        }
        throw new AssertionError("Nobody is busy in the next days");
    }

    private static boolean hasVisits(JsonNode technician, JsonNode board) {
        var own = board.path("visits")
                .valueStream()
                .filter(v -> v.path("technicianId").equals(technician.path("id")))
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(v -> v.path("state").asString().equals("PLANNED")
                                && !v.path("locked").asBoolean());
    }
}
