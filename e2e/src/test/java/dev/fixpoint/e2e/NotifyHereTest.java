package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Notifications on the customer's phone. A browser of tests has no push service; what one would bring is handed to it. */
@BrowserTest
class NotifyHereTest {
    private static final String SHOWN = """
            async () => {
              const worker = await navigator.serviceWorker.getRegistration('/book/');
              return (await worker.getNotifications()).map((one) => one.title + '|' + one.body + '|' + one.data.url);
            }""";

    @Test
    void the_worker_shows_what_is_pushed_and_the_page_says_when_there_is_no_push_service(Office office) {
        var phone = ManageBookingTest.booked(office);
        var page = phone.page();
        page.context().grantPermissions(List.of("notifications"));
        AccessibilityTest.expectNoBarrier(phone);
        phone.picture(Path.of("target/notify-zh.png"));
        var devtools = page.context().newCDPSession(page);
        var worker = registered(devtools);

        phone.button("在这台设备上接收通知").click();
        assertThat(page.getByText("此浏览器目前无法接收通知")).isVisible();
        page.waitForCondition(() -> worker.get() != null);
        AccessibilityTest.expectNoBarrier(phone);
        push(devtools, page, worker.get(), "预约时间已变更", "改为明天上门");
        push(devtools, page, worker.get(), "预约时间已变更", "改为后天上门");

        page.waitForFunction("async () => { const worker = await navigator.serviceWorker.getRegistration('/book/');"
                + " return (await worker.getNotifications()).some((one) => one.body === '改为后天上门'); }");
        assertThat(page.evaluate(SHOWN)).isEqualTo(List.of("预约时间已变更|改为后天上门|/book/"));
        page.getByText("EN", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("This browser cannot get notifications now")).isVisible();
        phone.picture(Path.of("target/notify-en.png"));
    }

    private static AtomicReference<String> registered(CDPSession devtools) {
        var id = new AtomicReference<String>();
        devtools.on(
                "ServiceWorker.workerRegistrationUpdated",
                event -> event.getAsJsonArray("registrations")
                        .forEach(one -> id.set(
                                one.getAsJsonObject().get("registrationId").getAsString())));
        devtools.send("ServiceWorker.enable");
        return id;
    }

    private static void push(CDPSession devtools, Page page, String worker, String title, String body) {
        var address = URI.create(page.url());
        var message = new JsonObject();
        message.addProperty("title", title);
        message.addProperty("body", body);
        message.addProperty("tag", "one");
        message.addProperty("lang", "zh-CN");
        message.addProperty("url", "/book/");
        var delivery = new JsonObject();
        delivery.addProperty("origin", "%s://%s".formatted(address.getScheme(), address.getAuthority()));
        delivery.addProperty("registrationId", worker);
        delivery.addProperty("data", message.toString());
        devtools.send("ServiceWorker.deliverPushMessage", delivery);
    }
}
