package dev.fixpoint.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of a test run. */
final class SharedBrowser implements AutoCloseable {
    private static final double PATIENCE = 20_000;
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;

    SharedBrowser() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new AssertionError(
                    "No browser at %s. Run bin/need chromium, or say where it is in CHROMIUM.".formatted(CHROMIUM));
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--use-angle=swiftshader",
                                "--enable-unsafe-swiftshader",
                                "--use-fake-device-for-media-stream",
                                "--use-file-for-fake-video-capture=" + CameraPicture.film())));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** A window that shares nothing with the others. */
    BrowserContext window(Look look) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** How large a window is, in CSS pixels, and which colours it prefers. */
    record Look(int width, int height, boolean dark) {
        static final Look DESK = new Look(1440, 900, false);
        /** Tall enough for every technician of the small demo company. */
        static final Look WALL = new Look(1600, 1500, false);

        static final Look PHONE = new Look(390, 844, false);

        Look asDark() {
            return new Look(width, height, true);
        }
    }
}
