package dev.fixpoint.e2e;

import dev.fixpoint.e2e.SharedBrowser.Look;
import dev.fixpoint.testing.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a browser test gets: the demo company at work, and windows for its people. */
final class Office {
    private final Product product;
    private final SharedBrowser browser;
    private final List<Screen> screens = new ArrayList<>();
    private int asked;

    Office(Product product, SharedBrowser browser) {
        this.product = product;
        this.browser = browser;
    }

    /** A window in which nobody is signed in. */
    Screen screen(Look look) {
        var screen = new Screen(browser.window(look), "http://127.0.0.1:" + product.port());
        screens.add(screen);
        return screen;
    }

    /** A window of one of the demo accounts, in Chinese whatever an earlier test chose. */
    Screen screenOf(String username, Look look) {
        http(username).put("/api/v1/session/language", Map.of("language", "zh-CN"));
        return screen(look).signIn(username);
    }

    /** Does behind the screens what other people and systems do. */
    TestClient http(String username) {
        return product.client(username);
    }

    /** The name of a customer with a site, findable by it. */
    String someCustomer() {
        var customers = http("agent").get("/api/v1/customers?limit=50").json().path("items");
        return customers.path(asked++).path("name").asString();
    }

    List<Screen> screens() {
        return List.copyOf(screens);
    }
}
