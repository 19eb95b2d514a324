package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A dispatcher chooses several visits and changes them together, by keyboard alone; a colleague sees it. */
@BrowserTest
class ChosenVisitsTest {
    private static final int ATTEMPTS = 5;

    @Test
    void visits_chosen_by_keyboard_are_locked_and_optimised_together_and_a_colleague_sees_it(Office office) {
        var mine = new Board(office.screenOf("dispatcher", Look.WALL).expecting(409));
        mine.screen().open("/board?days=7");
        mine.screen().page().locator("[data-visit]").first().waitFor();
        var colleagues = Board.ofWeek(office);
        var visits = twoOfOneTechnician(office);
        var page = mine.screen().page();

        for (var visit : visits) {
            mine.bar(visit).focus();
            page.keyboard().press("Space");
            assertThat(mine.bar(visit)).hasAttribute("aria-label", Pattern.compile("已选"));
        }
        assertThat(page.locator(".chosen")).containsText("已选 2 个上门");
        AccessibilityTest.expectNoBarrier(mine.screen());

        chosen(page, "锁定").click();
        AccessibilityTest.expectNoBarrier(mine.screen());
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^仅技术员")))
                .check();
        mine.screen().picture(Path.of("target", "pictures", "lock-zh.png"));
        long sent = System.nanoTime();
        confirmLock(page);
        assertThat(colleagues.bar(visits.getFirst())).hasAttribute("aria-label", Pattern.compile("已锁定技术员"));
        System.out.printf("A colleague's change was seen after %d ms%n", (System.nanoTime() - sent) / 1_000_000);
        assertThat(colleagues.neverReloaded()).isTrue();

        chosen(page, "解锁").click();
        assertThat(mine.bar(visits.getLast())).not().hasAttribute("aria-label", Pattern.compile("已锁定"));
        chosen(page, "重新优化").click();
        assertThat(page.getByLabel("仅所选的 2 个上门")).isChecked();
        mine.screen().picture(Path.of("target", "pictures", "chosen-zh.png"));
        page.keyboard().press("Escape");
        page.locator(".chosen").getByLabel("全部取消选择").click();
        assertThat(page.locator(".chosen")).hasCount(0);
    }

    /** Nothing is asserted of the times: they belong to the machine. */
    @Test
    void scrolling_and_zooming_draws_on_and_its_frame_times_are_told(Office office) {
        var board = Board.ofWeek(office);
        var page = board.screen().page();

        var frames = page.evaluate("""
                async () => {
                  const timeline = document.querySelector('.timeline');
                  const times = [];
                  let last = await new Promise(requestAnimationFrame);
                  for (let frame = 0; frame < 120; frame++) {
                    timeline.scrollTop = (frame * 40) % Math.max(1, timeline.scrollHeight - timeline.clientHeight);
                    timeline.scrollLeft = (frame * 25) % Math.max(1, timeline.scrollWidth - timeline.clientWidth);
                    const now = await new Promise(requestAnimationFrame);
                    times.push(now - last);
                    last = now;
                  }
                  return times.sort((one, other) => one - other);
                }""");
        tell("Scrolling", (List<?>) frames);
        var zoomed = page.evaluate("""
                async (name) => {
                  const times = [];
                  let last = await new Promise(requestAnimationFrame);
                  for (let frame = 0; frame < 60; frame++) {
                    if (frame % 15 === 0) document.querySelector(`[aria-label="${name}"]`).click();
                    const now = await new Promise(requestAnimationFrame);
                    times.push(now - last);
                    last = now;
                  }
                  return times.sort((one, other) => one - other);
                }""", "放大");
        tell("Zooming", (List<?>) zoomed);

        assertThat((List<?>) zoomed).hasSize(60);
        assertThat(page.url()).contains("zoom=");
        assertThat(page.locator("[data-visit]").first()).isVisible();
    }

    /** Again, where the plan was faster: the board has told what happened. */
    private static void confirmLock(Page page) {
        var confirm = page.locator("dialog footer button").last();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var answer = page.waitForResponse(r -> r.url().endsWith("/selection/lock"), confirm::click);
            if (answer.ok()) {
                return;
            }
        }
        throw new AssertionError("The plan was faster %d times".formatted(ATTEMPTS));
    }

    private static void tell(String what, List<?> sorted) {
        System.out.printf(
                "%s: frames of %.0f ms in the middle, %.0f ms for one in twenty, %.0f ms at most%n",
                what, time(sorted, 0.5), time(sorted, 0.95), time(sorted, 1));
    }

    private static double time(List<?> sorted, double share) {
        return ((Number) sorted.get((int) Math.ceil(share * (sorted.size() - 1)))).doubleValue();
    }

    private static Locator chosen(Page page, String name) {
        return page.locator(".chosen")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Planned for a later day, so that nobody sets out meanwhile. */
    private static List<String> twoOfOneTechnician(Office office) {
        var board = office.http("dispatcher").get("/api/v1/board?days=7").json();
        var planned = board.path("visits")
                .valueStream()
                .filter(v -> v.path("state").asString().equals("PLANNED")
                        && !v.path("locked").asBoolean())
                .sorted((one, other) -> other.path("startsAt")
                        .asString()
                        .compareTo(one.path("startsAt").asString()))
                .toList();
        for (var first : planned) {
            var both = planned.stream()
                    .filter(v -> v.path("technicianId").equals(first.path("technicianId")))
                    .map(v -> v.path("id").asString())
                    .limit(2)
                    .toList();
            if (both.size() == 2) {
                return both;
            }
        }
        throw new AssertionError("Nobody has two visits: " + board);
    }
}
