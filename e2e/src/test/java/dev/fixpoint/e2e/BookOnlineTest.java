package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody without an account, on a phone, with the keyboard as good as with the finger. */
@BrowserTest
class BookOnlineTest {
    private static final Pattern CODE = Pattern.compile("(\\d{6})。$");

    @Test
    void a_stranger_books_moves_and_cancels_by_the_link(Office office) {
        var phone = office.screen(Look.PHONE).expecting(422).open("/book/");
        toContact(phone);

        phone.field("姓名").fill("张小明");
        phone.field("手机号码").fill("139 0000 1111");
        phone.button("获取验证码").click();
        var code = code(phone);
        phone.field("验证码").fill(code.equals("000000") ? "000001" : "000000");
        phone.button("确认预约").click();
        assertThat(phone.page().getByText("还可再试 4 次")).isVisible();
        phone.field("验证码").fill(code);
        phone.button("确认预约").dblclick();

        assertThat(phone.page()).hasURL(Pattern.compile("/book/b/[-_A-Za-z0-9]{22}$"));
        assertThat(card(phone).locator(".state-tag")).hasText("已确认");
        var promised = card(phone).locator(".online-when").textContent();
        phone.button("改期").click();
        var other = phone.page().locator(".times-day button").last();
        other.click();
        assertThat(phone.page().getByText("已改到新的时间")).isVisible();
        assertThat(card(phone).locator(".online-when").textContent()).isNotEqualTo(promised);
        phone.button("取消预约").click();
        phone.page().locator("dialog footer button").last().click();
        assertThat(card(phone).locator(".state-tag")).hasText("已取消");
    }

    @Test
    void a_kept_time_is_given_back_by_going_back(Office office) {
        var phone = office.screen(Look.PHONE).open("/book/");
        toContact(phone);
        assertThat(phone.page().getByRole(AriaRole.TIMER)).containsText("已为您保留");

        var released = phone.page()
                .waitForResponse(
                        r -> r.request().method().equals("DELETE"),
                        () -> phone.button("时间").click());

        assertThat(released.status()).isEqualTo(204);
        assertThat(phone.heading()).isFocused();
        assertThat(phone.page().locator(".times-day button").first()).isVisible();
    }

    @Test
    void an_old_or_foreign_link_says_what_to_do(Office office) {
        var phone = office.screen(Look.PHONE).expecting(404).open("/book/b/" + "x".repeat(22));

        assertThat(phone.errors()).containsText("此链接无效或已过期");
    }

    /** Answers what, where and when. */
    static void toContact(Screen phone) {
        phone.page().locator(".online-choices button").first().click();
        assertThat(phone.heading()).isFocused();
        phone.field("查找街道或地点").fill("街");
        phone.page().getByRole(AriaRole.OPTION).first().waitFor();
        phone.field("查找街道或地点").press("Enter");
        phone.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("详细地址"))
                .press("Enter");
        phone.page().locator(".times-day button").first().click();
    }

    static String code(Screen phone) {
        var said = phone.page().locator(".notice-ok");
        assertThat(said).containsText("验证码是");
        var found = CODE.matcher(said.textContent().strip());
        assertThat(found.find()).as(said.textContent()).isTrue();
        return found.group(1);
    }

    private static Locator card(Screen phone) {
        return phone.page().locator(".online-card");
    }
}
