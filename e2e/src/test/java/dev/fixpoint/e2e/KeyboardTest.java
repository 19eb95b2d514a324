package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class KeyboardTest {
    private static final int FAR = 60;
    private static final String FOCUSED_BAR = "() => document.activeElement?.dataset?.visit ?? ''";
    /** Whether somebody who sees sees where the focus is. */
    private static final String FOCUS_SHOWS = """
            () => {
                const style = getComputedStyle(document.activeElement);
                return document.activeElement.matches(':focus-visible')
                    && (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none' || style.boxShadow !== 'none');
            }""";

    @Test
    void a_dispatcher_signs_in_and_opens_and_closes_a_visit_without_a_mouse(Office office) {
        var page = office.screen(Look.DESK).open("/login").page();
        var keys = page.keyboard();

        assertThat(page.getByLabel("用户名")).isFocused();
        keys.type("dispatcher");
        keys.press("Tab");
        keys.type("demo");
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/board"));
        page.locator("[data-visit]").first().waitFor();
        var bar = tabToABar(page, keys);
        assertThat(page.evaluate(FOCUS_SHOWS)).isEqualTo(true);

        keys.press("Enter");
        assertThat(page.locator(".board-side")).isFocused();
        assertThat(page.locator(".board-side .visit-body .facts")).isVisible();
        keys.press("Escape");

        assertThat(page.locator(".board-side .visit-body")).hasCount(0);
        assertThat(page.evaluate(FOCUSED_BAR)).isEqualTo(bar);
        assertThat(page.evaluate(FOCUS_SHOWS)).isEqualTo(true);
        keys.press("ArrowDown");
        assertThat(page.evaluate(FOCUSED_BAR)).isNotEqualTo(bar).isNotEqualTo("");
    }

    private static Object tabToABar(Page page, Keyboard keys) {
        for (int i = 0; i < FAR; i++) {
            keys.press("Tab");
            var bar = page.evaluate(FOCUSED_BAR);
            if (!bar.equals("")) {
                return bar;
            }
        }
        throw new AssertionError("No bar within %d presses of Tab".formatted(FAR));
    }
}
