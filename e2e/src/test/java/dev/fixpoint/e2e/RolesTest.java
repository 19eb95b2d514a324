package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class RolesTest {
    /** Everything a person can read: texts, names of controls, placeholders, hints. */
    private static final String READABLE = """
            () => {
                const found = [];
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const inside = walker.currentNode.parentElement?.tagName;
                    if (inside !== 'SCRIPT' && inside !== 'STYLE') found.push(walker.currentNode.data.trim());
                }
                for (const one of document.querySelectorAll('[aria-label],[title],[placeholder]'))
                    for (const name of ['aria-label', 'title', 'placeholder']) found.push(one.getAttribute(name) ?? '');
                return found.filter((text) => text !== '');
            }""";

    private static final Pattern MESSAGE_KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z]+)+");

    @ParameterizedTest
    @CsvSource({
        "customer, /portal/, PHONE",
        "technician, /technician/, PHONE",
        "dispatcher, /board, DESK",
        "agent, /intake, DESK",
        "warehouse, /parts, DESK",
        "finance, /work-orders, DESK",
        "manager, /overview, DESK",
        "admin, /admin, DESK",
        "integration, /api-access, DESK",
    })
    void every_role_signs_in_from_the_demo_list_and_every_page_it_is_shown_works_in_both_languages(
            String username, String home, String device, Office office) {
        var screen = office.screenOf(username, device.equals("PHONE") ? Look.PHONE : Look.DESK);

        assertThat(screen.page()).hasURL(Pattern.compile(home));
        walk(screen, home);
        choose("EN", screen);
        walk(screen, home);
        choose("中文", screen);
    }

    private static void walk(Screen screen, String home) {
        works(screen);
        int links = screen.page().locator("nav a").count();
        for (int i = 0; i < links; i++) {
            var link = screen.page().locator("nav a").nth(i);
            String target = link.getAttribute("href");
            link.click();
            assertThat(screen.page().locator("nav a[href='" + target + "']:not([aria-current=page])"))
                    .hasCount(0);
            works(screen);
            if (screen.page().locator("nav a").count() < links) {
                screen.open(home);
                works(screen);
            }
        }
    }

    private static void works(Screen screen) {
        assertThat(screen.heading()).isAttached();
        assertThat(screen.heading()).not().hasText("");
        assertThat(screen.page().locator(".empty-dots, .ant-spin-spinning")).hasCount(0);
        assertThat(screen.errors()).hasCount(0);
        assertThat(readable(screen.page()))
                .as("texts of " + screen.page().url())
                .isNotEmpty()
                .noneMatch(text -> MESSAGE_KEY.matcher(text).matches());
    }

    @SuppressWarnings("unchecked") // what the script returns
    private static List<String> readable(Page page) {
        return (List<String>) page.evaluate(READABLE);
    }

    private static void choose(String language, Screen screen) {
        var chosen = screen.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(language));
        screen.page()
                .waitForResponse(
                        r -> r.url().endsWith("/session/language"),
                        () -> chosen.check(new Locator.CheckOptions().setForce(true)));
    }
}
