package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import dev.fixpoint.e2e.SharedBrowser.Look;
import dev.fixpoint.testing.TestClient;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Visits placed by hand on the board: with the mouse, without it, by two at once, against rules, and undone. */
@BrowserTest
class DragTest {
    private static final int ATTEMPTS = 5;

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void a_bar_dragged_to_somebody_else_says_what_would_happen_and_shows_on_every_board(Office office) {
        var visit = plannedVisit(office);
        var target = DragTarget.of(visit, office);
        var mine = boardOf(visit, office);
        var colleagues = boardOf(visit, office);

        hold(mine, visit, target);
        assertThat(mine.screen().page().locator(".ghost-words .verdict")).containsText(Pattern.compile("可以安排"));
        drop(mine);

        assertThat(inRow(mine, target, visit)).isVisible();
        assertThat(inRow(colleagues, target, visit)).isVisible();
        assertThat(colleagues.neverReloaded()).isTrue();
        assertThat(mine.screen().page().locator(".ghost")).hasCount(0);
        assertThat(placement(visit, office).path("byHand").asBoolean()).isTrue();
    }

    @Test
    void escape_lets_the_bar_go_where_it_was(Office office) {
        var visit = plannedVisit(office);
        var target = DragTarget.of(visit, office);
        var board = boardOf(visit, office);
        var before = placement(visit, office);

        hold(board, visit, target);
        assertThat(board.screen().page().locator(".ghost")).isVisible();
        board.screen().page().keyboard().press("Escape");
        board.screen().page().mouse().up();

        assertThat(board.screen().page().locator(".ghost")).hasCount(0);
        assertThat(placement(visit, office)).isEqualTo(before);
    }

    @Test
    void a_drop_on_a_board_that_missed_a_change_is_refused_in_words_and_the_truth_is_shown(Office office) {
        var visit = plannedVisit(office);
        var target = DragTarget.of(visit, office);
        var late = new Board(office.screenOf("dispatcher", Look.WALL).expecting(409));
        late.screen().page().route("**/api/v1/live", route -> route.abort("aborted")); // hears of nothing
        late.screen().open("/board?date=" + DragTarget.dateOf(visit, office));
        late.bar(visit).waitFor();
        var version = planVersion(visit, office);
        var moved = put(visit, target, office, version);
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);

        hold(late, visit, target);
        assertThat(late.screen().page().locator(".ghost-words .verdict")).isVisible();
        drop(late);

        assertThat(late.screen().errors().first()).containsText("排程已被他人修改");
        assertThat(late.screen().errors().first()).containsText("手动安排");
        assertThat(inRow(late, target, visit)).isVisible();
    }

    @Test
    void a_rule_is_broken_without_a_mouse_with_a_reason_that_the_revision_shows_and_undone(Office office) {
        var visit = plannedVisit(office);
        var unable = DragTarget.againstRules(visit, office);
        var before = placement(visit, office);
        var screen = office.screenOf("dispatcher", Look.DESK)
                .expecting(422)
                .expecting(409); // the plan may use gaps, or be faster
        screen.open("/board?date=" + DragTarget.dateOf(visit, office) + "&visit=" + visit);

        screen.button("手动安排").click();
        var dialog = screen.page().locator("dialog");
        screen.field("技术员").selectOption(unable.id());
        screen.field("时间").fill(unable.hour());
        assertThat(dialog).containsText("违反规则");
        assertThat(screen.button("仍要安排")).isDisabled();
        AccessibilityTest.expectNoBarrier(screen);
        screen.field("原因").fill("师傅会远程指导");
        placeAnyway(screen);
        assertThat(dialog).hasCount(0);
        assertThat(screen.page().locator(".visit-place")).containsText(unable.name());

        screen.open("/board");
        screen.page()
                .getByLabel(Pattern.compile("^排程版本"))
                .nth(territoryIndex(visit, office))
                .click();
        var revision =
                screen.page().locator(".revisions > li").filter(new Locator.FilterOptions().setHasText("师傅会远程指导"));
        assertThat(revision).containsText(Pattern.compile("违反 \\d+ 条规则"));
        revision.locator("button").first().click();
        AccessibilityTest.expectNoBarrier(screen);
        undo(revision);
        assertThat(revision).containsText("已撤销");
        assertThat(placement(visit, office).path("technicianName").asString())
                .isEqualTo(before.path("technicianName").asString());
    }

    @Test
    void an_emergency_is_sent_in_two_clicks(Office office) {
        var visit = plannedVisit(office);
        var screen = office.screenOf("dispatcher", Look.DESK).expecting(409);
        screen.open("/board?days=7&visit=" + visit);

        screen.button("紧急派工").click();
        var ways = screen.page().locator(".emergency > li");
        assertThat(ways.first()).isVisible();
        AccessibilityTest.expectNoBarrier(screen);
        sendFirst(screen);

        assertThat(screen.page().locator("dialog")).hasCount(0);
        assertThat(screen.page().locator(".visit-history")).containsText("列为紧急");
        assertThat(placement(visit, office).path("byHand").asBoolean()).isTrue();
    }

    @Test
    void what_is_taken_out_of_the_plan_waits_until_it_is_given_back(Office office) {
        var visit = plannedVisit(office);
        var screen = office.screenOf("dispatcher", Look.DESK);
        screen.open("/board?days=7&visit=" + visit);

        screen.button("移出排程").first().click();
        screen.page().locator("dialog footer button").last().click();
        assertThat(screen.page().locator(".visit-body")).containsText("移出排程");
        screen.button("交还排程").click();

        assertThat(screen.page().locator(".visit-place")).isVisible();
    }

    /** Again, where the plan was faster: the board has told what happened and who could come now. */
    private static void sendFirst(Screen screen) {
        var send = screen.page().locator(".emergency > li button").first();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var answer = screen.page()
                    .waitForResponse(
                            r -> r.request().method().equals("POST") && r.url().endsWith("/emergency"), send::click);
            if (answer.ok()) {
                return;
            }
        }
        throw new AssertionError("The plan was faster %d times".formatted(ATTEMPTS));
    }

    /** Again, where the plan was faster: the board has told what happened. */
    private static void placeAnyway(Screen screen) {
        var place = screen.button("仍要安排");
        place.click();
        assertThat(place.and(screen.page().locator("[aria-busy]"))).hasCount(0);
        if (screen.page().locator("dialog .notice-error").count() > 0) {
            place.click();
        }
    }

    /** With a reason where the plan has meanwhile used the time that was free. */
    private static void undo(Locator revision) {
        var button = revision.getByText(Pattern.compile("^撤销"));
        var reason = revision.locator("textarea");
        button.click();
        assertThat(revision.getByText("已撤销").or(reason).first()).isVisible();
        if (reason.isVisible()) {
            reason.fill("照原来的做");
            button.click();
        }
    }

    /** Takes the bar and holds it over the target. */
    private static void hold(Board board, String visit, DragTarget target) {
        var page = board.screen().page();
        var bar = board.bar(visit);
        bar.scrollIntoViewIfNeeded();
        BoundingBox from = bar.boundingBox();
        BoundingBox to = board.row(target.name()).first().boundingBox();
        var hour = page.locator(".axis-hour")
                .filter(new Locator.FilterOptions().setHasText(target.hour()))
                .boundingBox();
        page.mouse().move(from.x + 4, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(hour.x + 4, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(8));
    }

    private static Locator inRow(Board board, DragTarget target, String visit) {
        return board.row(target.name()).locator("[data-visit='%s']".formatted(visit));
    }

    /** Lets go, and says why where the board asks for it. */
    private static void drop(Board board) {
        var page = board.screen().page();
        var asked = board.screen().button("仍要安排");
        page.mouse().up();
        assertThat(page.locator(".ghost-words")).hasCount(0);
        if (asked.count() > 0) {
            board.screen().field("原因").fill("客户同意");
            asked.click();
        }
    }

    private static Board boardOf(String visit, Office office) {
        var board = new Board(office.screenOf("dispatcher", Look.WALL));
        board.screen().open("/board?date=" + DragTarget.dateOf(visit, office));
        board.bar(visit).waitFor();
        board.screen().page().evaluate("() => { window.neverReloaded = true }");
        return board;
    }

    private static TestClient.Answer put(String visit, DragTarget target, Office office, long version) {
        return office.http("dispatcher")
                .with("If-Match", "\"" + version + "\"")
                .put("/api/v1/visits/" + visit + "/placement", target.wishAnyway());
    }

    private static JsonNode placement(String visit, Office office) {
        return office.http("dispatcher").get("/api/v1/visits/" + visit).json().path("placement");
    }

    private static long planVersion(String visit, Office office) {
        return territories(office)
                .path(territoryIndex(visit, office))
                .path("planVersion")
                .asLong();
    }

    private static int territoryIndex(String visit, Office office) {
        var territory = office.http("dispatcher")
                .get("/api/v1/visits/" + visit)
                .json()
                .path("site")
                .path("territoryId")
                .asString();
        var ids = territories(office).findValuesAsString("id");
        return ids.indexOf(territory);
    }

    private static JsonNode territories(Office office) {
        return office.http("dispatcher").get("/api/v1/board").json().path("territories");
    }

    /** Booked, planned, and left alone by the plan since. */
    private static String plannedVisit(Office office) {
        var bookings = new Bookings(office.http("agent"));
        var booked = bookings.book(bookings.easy(bookings.nextCustomer()), "drag-" + System.nanoTime());
        await().atMost(SOON)
                .until(() -> office.http("agent")
                        .get(booked.header("Location"))
                        .json()
                        .path("state")
                        .asString()
                        .equals("CONFIRMED"));
        await().atMost(SOON).during(Duration.ofSeconds(2)).until(() -> new Plans(office.http("dispatcher")).areIdle());
        return booked.json().path("visitId").asString();
    }
}
