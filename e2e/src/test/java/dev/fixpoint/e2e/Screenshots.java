package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Takes the README's pictures of the medium demo company, once its plans have settled:
 * {@code ./mvnw -pl e2e -am verify -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false}
 */
class Screenshots {
    private static final Duration SETTLED = Duration.ofMinutes(4);
    private static final int END_OF_WORK = 15;
    private static final int DAYS = 4;

    @Test
    void board_and_technician() {
        try (var product = Product.start(Database.fresh(), "--fixpoint.demo.size=medium");
                var browser = new SharedBrowser()) {
            var plans = new Plans(product.client("dispatcher"));
            plans.awaitFirst();
            await().atMost(SETTLED).during(Duration.ofSeconds(3)).until(plans::areIdle);
            var office = new Office(product, browser);

            var board = office.screenOf("dispatcher", Look.DESK);
            board.open("/board?date=" + busyDay());
            board.page().locator("[data-visit]").first().waitFor();
            board.page().locator(".board-map canvas").waitFor();
            take(board, "docs/screenshot-board.png");

            var phone = office.screenOf("technician", Look.PHONE);
            for (int day = 0;
                    day < DAYS && phone.page().locator(".stop-open .stop-links").count() == 0;
                    day++) {
                phone.button("后一天").click();
                phone.page()
                        .locator(".agenda-visits .stop, .agenda .empty strong")
                        .first()
                        .waitFor();
            }
            take(phone, "docs/screenshot-technician.png");
        }
    }

    /** Today while people work, else tomorrow. */
    private static LocalDate busyDay() {
        var now = ZonedDateTime.now(Bookings.ZONE);
        return now.getHour() < END_OF_WORK
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
    }

    /** Waits until the picture stays the same, for maps draw themselves bit by bit. */
    private static void take(Screen screen, String file) {
        var last = new AtomicLong();
        var options = new Page.ScreenshotOptions().setPath(Product.root().resolve(file));
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    var hash = Arrays.hashCode(screen.page().screenshot(options));
                    return last.getAndSet(hash) == hash;
                });
        assertThat(screen.errors()).hasCount(0);
    }
}
