package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class PortalTest {
    @Test
    void a_customer_books_and_cancels_on_a_phone(Office office) {
        var phone = office.screenOf("customer", Look.PHONE);

        phone.page().locator(".portal-start a").first().click();
        phone.field("服务类型").selectOption("AIRCON_MAINTENANCE");
        phone.field("备注").fill("请带梯子");
        var answer = phone.page()
                .waitForResponse(
                        r -> r.url().endsWith("/api/v1/bookings") && r.status() == 201,
                        () -> phone.button("提交").click());
        var number = answer.text().replaceAll("(?s).*\"number\":\"(B\\d+)\".*", "$1");

        var card = phone.page().locator(".booking").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(card.locator(".state-tag")).hasText(Pattern.compile("等待确认|已确认"));
        card.getByText("取消预约").click();
        phone.page().locator("dialog footer button").last().click();
        assertThat(card.locator(".state-tag")).hasText("已取消");
        assertThat(phone.errors()).hasCount(0);
    }
}
