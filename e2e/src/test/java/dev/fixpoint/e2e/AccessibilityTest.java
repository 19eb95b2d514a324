package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG as far as a machine can check it, in the colours of day and of night. */
@BrowserTest
class AccessibilityTest {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest
    @CsvSource({
        "nobody, /login, .login-demo",
        "dispatcher, /board, [data-visit]",
        "agent, /intake, .recent li",
        "agent, /intake?tab=ticket, .recent li",
        "manager, /overview, .overview-cards > *",
        "manager, /technicians, .paged-open",
        "manager, /work-orders, .ant-table-row",
        "warehouse, /parts, .paged-open",
        "warehouse, /parts?tab=movements, .ant-table-row",
        "admin, /import, .imports",
        "admin, /admin, .paged-open",
        "admin, /admin?tab=units, .units",
        "admin, /admin?tab=territories, .ant-table-row",
        "admin, /admin?tab=messages, .message-filters",
        "admin, /admin?tab=templates, .templates",
        "customer, /portal/, .portal-start",
        "customer, /portal/book, .portal-form",
        "nobody, /book/, .online-choices",
        "technician, /technician/, '.agenda-visits .stop, .agenda .empty'",
    })
    void pages_have_no_serious_barrier_by_day_or_night(String who, String path, String ready, Office office) {
        var look = path.startsWith("/portal") || path.startsWith("/book/") || path.startsWith("/technician/")
                ? Look.PHONE
                : Look.DESK;
        var day = who.equals("nobody") ? office.screen(look) : office.screenOf(who, look);
        check(day, path, ready);
        var night = who.equals("nobody") ? office.screen(look.asDark()) : office.screenOf(who, look.asDark());
        check(night, path, ready);
    }

    private static void check(Screen screen, String path, String ready) {
        screen.open(path);
        screen.page().locator(ready).first().waitFor();
        expectNoBarrier(screen);
    }

    static void expectNoBarrier(Screen screen) {
        assertThat(screen.page().locator(".empty-dots, .ant-spin-spinning")).hasCount(0);
        var found = new AxeBuilder(screen.page()).analyze().getViolations();
        assertThat(found.stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(AccessibilityTest::inWords))
                .as(screen.page().url())
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(5)
                        .map(n -> "\n    " + n.getTarget() + " " + n.getFailureSummary())
                        .reduce("", String::concat);
    }
}
