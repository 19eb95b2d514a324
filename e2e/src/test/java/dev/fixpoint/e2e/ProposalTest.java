package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A dispatcher looks for a better plan and decides what becomes of it. */
@BrowserTest
class ProposalTest {
    private static final double SEARCHED_MS = 40_000;

    @Test
    void a_better_plan_is_looked_for_and_shown_before_anything_moves(Office office) {
        var screen = office.screenOf("dispatcher", Look.DESK).expecting(409); // the plan may go on meanwhile
        screen.open("/board?days=3");
        var open = screen.page().locator(".plan").first().getByLabel(Pattern.compile("^优化"));
        open.click();
        AccessibilityTest.expectNoBarrier(screen);
        screen.page().getByLabel("整个排程").check();
        screen.button("寻找更好的排程").click();

        assertThat(screen.page().getByRole(AriaRole.PROGRESSBAR)).isVisible();
        var again = screen.button("重新优化");
        assertThat(again).isVisible(new IsVisibleOptions().setTimeout(SEARCHED_MS));
        AccessibilityTest.expectNoBarrier(screen);
        screen.picture(Path.of("target", "pictures", "proposal-zh.png"));

        var parts = screen.page().locator(".proposal-parts > li");
        if (parts.count() == 0) {
            assertThat(screen.page().getByText("没有找到更好的排程")).isVisible();
        } else {
            screen.page().getByText(Pattern.compile("^采纳所选")).click();
            assertThat(screen.page()
                            .getByText(Pattern.compile("已采纳，版本 #\\d+|排程已被他人修改"))
                            .first())
                    .isVisible();
        }
        screen.page().keyboard().press("Escape");
        assertThat(screen.page().locator("dialog")).hasCount(0);
        assertThat(open).isFocused();
    }
}
