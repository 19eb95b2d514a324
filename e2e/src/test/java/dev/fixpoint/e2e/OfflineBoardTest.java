package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class OfflineBoardTest {
    @Test
    void a_board_without_a_network_says_so_and_is_live_again_when_it_returns(Office office) {
        var board = Board.ofWeek(office);
        var banner = board.screen().page().locator(".notice-warn");

        board.screen().page().locator(".board-map canvas").waitFor();
        board.screen().goOffline();
        assertThat(banner).containsText("实时连接已断开");
        var bookings = new Bookings(office.http("agent"));
        var missed = bookings.book(bookings.easy(bookings.customers(1).getFirst()), "offline-" + System.nanoTime());
        board.screen().goOnline();

        assertThat(banner).hasCount(0);
        assertThat(board.bar(missed.json().path("visitId").asString())).isVisible();
        assertThat(board.screen().errors()).hasCount(0);
    }
}
