package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
        phone.page().locator(".times-day button").last().click();
        assertThat(phone.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("费用")))
                .containsText("预计 ¥120");
        phone.field("备注").fill("请带梯子");
        var answer = phone.page()
                .waitForResponse(
                        r -> r.url().endsWith("/api/v1/offers/bookings") && r.status() == 201,
                        () -> phone.button("提交").click());
        var number = answer.text().replaceAll("(?s).*\"number\":\"(B\\d+)\".*", "$1");

        var card = phone.page().locator(".booking").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(card.locator(".state-tag")).hasText("已确认");
        card.getByText("查看、改期").click();
        assertThat(phone.page()).hasURL(Pattern.compile("/book/b/[-_A-Za-z0-9]{22}$"));
        assertThat(phone.page().locator(".online-card")).containsText(number);
        phone.page().goBack();
        card.getByText("取消预约").click();
        phone.page().locator("dialog footer button").last().click();
        assertThat(card.locator(".state-tag")).hasText("已取消");
        assertThat(phone.errors()).hasCount(0);
    }
}
