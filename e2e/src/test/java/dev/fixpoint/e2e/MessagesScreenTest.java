package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What administrators see of the messages to customers. */
@BrowserTest
class MessagesScreenTest {
    @Test
    void a_template_is_reworded_on_a_phone_and_a_slip_is_shown_where_it_is(Office office) {
        var screen = office.screenOf("admin", Look.PHONE).expecting(422).open("/admin?tab=templates");
        var edit = screen.button("编辑：前一天提醒, 短信 · 英文");
        edit.click();
        var text = screen.field("正文");

        text.fill("Dear {{custmer}}");
        assertThat(text).hasAttribute("aria-invalid", "true");
        text.fill("Tomorrow we come, {{customer}} ");
        screen.page().locator(".placeholders button", hasText("日期")).click();
        assertThat(screen.page().locator(".template-preview .message-text")).containsText("Wang Fang");
        assertThat(screen.page().locator(".template-preview")).containsText("分 1 条");
        screen.button("保存").click();

        assertThat(screen.page().getByText("已修改")).hasCount(1);
        edit.click();
        assertThat(text).hasValue(Pattern.compile(".*\\{\\{date}}"));
        screen.button("恢复原文").click();
        assertThat(screen.page().getByText("已修改")).hasCount(0);
    }

    @Test
    void the_mail_is_previewed_as_the_customer_gets_it(Office office) {
        var screen = office.screenOf("admin", Look.DESK).open("/admin?tab=templates");

        screen.button("编辑：预约确认, 邮件 · 中文").click();

        var mail = screen.page().frameLocator(".template-preview iframe");
        assertThat(mail.locator("p").first()).hasText("王芳，您好：");
    }

    @Test
    void messages_are_listed_filtered_and_opened_by_keyboard(Office office) {
        var screen = office.screenOf("admin", Look.DESK).open("/admin?tab=messages");
        var rows = screen.page().locator(".paged-open");
        rows.first().waitFor();

        screen.page().getByLabel("内容").selectOption("REMINDER");
        assertThat(screen.page().locator(".paged-open", hasText("预约确认"))).hasCount(0);
        assertThat(rows.first()).containsText("前一天提醒");
        rows.first().press("Enter");

        assertThat(screen.page().getByRole(AriaRole.DIALOG)).containsText("文字在发送时生成");
        screen.page().keyboard().press("Escape");
        screen.page().getByLabel("客户、编号、地址").fill("no such customer");
        assertThat(screen.page().locator(".empty")).containsText("没有符合条件的消息");
        var phone = office.screenOf("admin", Look.PHONE).open("/admin?tab=messages");
        phone.page().locator(".paged-open").first().waitFor();
        phone.open("/admin?tab=templates").page().locator(".templates").first().waitFor();
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
