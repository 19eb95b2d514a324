package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One person at one browser window; whatever goes wrong in it is remembered. */
final class Screen {
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAILURE = 500;

    /** Letters of a page that are told when a test fails. */
    private static final int READ = 3000;

    /** What Chrome says of itself in the profiles of tests, which are incognito. */
    private static final String NO_PUSH_SERVICE = "Chrome currently does not support the Push API in incognito mode";

    private final BrowserContext context;
    private Page page;
    private final String base;
    private final List<String> troubles = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private boolean offline;
    private boolean wasOffline;

    Screen(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        page = newPage();
    }

    private Page newPage() {
        var opened = context.newPage();
        opened.onConsoleMessage(this::heard);
        opened.onPageError(error -> troubles.add("script: " + error));
        opened.onResponse(this::answered);
        opened.onRequestFailed(this::failed);
        return opened;
    }

    /** Closes the page and opens another, as somebody who had put the phone away. */
    Screen reopen(String path) {
        page.close();
        page = newPage();
        return open(path);
    }

    Page page() {
        return page;
    }

    /** What went wrong that the test did not ask for. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Says that the test provokes refusals of this kind. */
    Screen expecting(int status) {
        expected.add(status);
        return this;
    }

    Screen open(String path) {
        page.navigate(base + path);
        return this;
    }

    /** Signs in with one click on a demo account. */
    Screen signIn(String username) {
        open("/login");
        page.locator(".login-demo button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(" " + username + "$")))
                .click();
        assertThat(page).not().hasURL(Pattern.compile("/login"));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A control by its label, with or without the star of what is required. */
    Locator field(String label) {
        return page.getByLabel(Pattern.compile("^%s( \\*)?$".formatted(label)));
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator errors() {
        return page.getByRole(AriaRole.ALERT);
    }

    void goOffline() {
        offline = true;
        wasOffline = true;
        context.setOffline(true);
    }

    void goOnline() {
        context.setOffline(false);
        offline = false;
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** What can be read in the window: its address, the open dialog or else the page. */
    String words() {
        var dialog = page.locator("dialog[open]");
        var read = dialog.count() > 0 ? dialog.first() : page.locator("body");
        var text = read.innerText();
        return page.url() + "\n" + text.substring(0, Math.min(text.length(), READ));
    }

    void close() {
        context.close();
    }

    private void heard(ConsoleMessage message) {
        var known = message.text().startsWith("Failed to load resource") // answered() and failed() know better
                || message.text().startsWith(NO_PUSH_SERVICE);
        if (message.type().equals("error") && !known && !offline) {
            troubles.add("console: " + message.text());
        }
    }

    private void answered(Response response) {
        int status = response.status();
        var nobodySignedIn = status == 401 && response.url().endsWith("/api/v1/session");
        if (status >= FIRST_FAILURE || status >= FIRST_ERROR && !nobodySignedIn && !expected.contains(status)) {
            troubles.add("%d %s %s".formatted(status, response.request().method(), response.url()));
        }
    }

    /** Requests are also given up by a page that is left, and may be reported lost when the network is back already. */
    private void failed(Request request) {
        var lostOffline = offline || wasOffline && request.failure().equals("net::ERR_INTERNET_DISCONNECTED");
        if (!lostOffline && !request.failure().equals("net::ERR_ABORTED")) {
            troubles.add("%s %s %s".formatted(request.failure(), request.method(), request.url()));
        }
    }
}
