package dev.fixpoint.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.fixpoint.e2e.SharedBrowser.Look;

/** The dispatcher's board on a wall: a week, tall enough for everybody. */
record Board(Screen screen) {
    static Board ofWeek(Office office) {
        var board = new Board(office.screenOf("dispatcher", Look.WALL));
        board.screen.open("/board?days=7");
        board.screen.page().locator("[data-visit]").first().waitFor();
        board.screen.page().evaluate("() => { window.neverReloaded = true }");
        return board;
    }

    Locator bar(String visit) {
        return screen.page().locator("[data-visit='%s']".formatted(visit));
    }

    Locator row(String technician) {
        return screen.page().locator(".track").filter(new Locator.FilterOptions().setHasText(technician));
    }

    /** The bars in a technician's row. */
    Locator bars(String technician) {
        return row(technician).locator("[data-visit]");
    }

    boolean neverReloaded() {
        return Boolean.TRUE.equals(page().evaluate("() => window.neverReloaded === true"));
    }

    private Page page() {
        return screen.page();
    }
}
