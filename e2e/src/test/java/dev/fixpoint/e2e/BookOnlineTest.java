package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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
        phone.page().locator(".times-day").last().locator("button").first().click();
        assertThat(phone.page().getByText("已改到新的时间")).isVisible();
        assertThat(card(phone).locator(".online-when").textContent()).isNotEqualTo(promised);
        phone.button("取消预约").click();
        phone.page().locator("dialog footer button").last().click();
        assertThat(card(phone).locator(".state-tag")).hasText("已取消");
    }

    @Test
    void the_label_of_a_device_tells_what_it_costs_before_anything_is_confirmed(Office office) {
        var phone = office.screen(Look.PHONE).open("/book/?serial=" + serialUnderWarranty(office));
        phone.page()
                .locator(".online-choices button[aria-expanded]")
                .filter(new Locator.FilterOptions().setHasText("空调维修"))
                .click();
        phone.button("不制冷").click();
        assertThat(phone.page().getByText(Pattern.compile("保修至"))).isVisible();
        phone.button("下一步").click();
        toContactFromPlace(phone);

        var price = phone.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("费用"));
        assertThat(price).containsText("免费");
        var photos = phone.page().locator("input[type=file]");
        photos.setInputFiles(new FilePayload("note.txt", "text/plain", "no picture".getBytes(StandardCharsets.UTF_8)));
        assertThat(phone.page().getByText("无法读取：note.txt")).isVisible();
        photos.setInputFiles(new FilePayload("leak.png", "image/png", picture()));
        assertThat(phone.page().getByAltText("照片 1")).isVisible();
        AccessibilityTest.expectNoBarrier(phone);
        phone.picture(Path.of("target/contact-zh.png"));
        phone.field("姓名").fill("王小华");
        phone.field("手机号码").fill("139 0000 3333");
        phone.button("获取验证码").click();
        phone.field("验证码").fill(code(phone));
        phone.button("确认预约").click();

        assertThat(card(phone)).containsText("免费");
        assertThat(card(phone)).containsText("保修承担");
        assertThat(phone.page().getByAltText("照片 1")).isVisible();
        assertThat(phone.page().getByAltText("照片 1").evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(1600);
        AccessibilityTest.expectNoBarrier(phone);
    }

    private static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
    void the_camera_reads_the_label_and_without_it_one_types(Office office) {
        var phone = office.screen(Look.PHONE).open("/book/");
        phone.page().locator(".online-choices button").first().click();
        phone.button("扫描标签").click();
        assertThat(phone.page().getByRole(AriaRole.DIALOG)).containsText("浏览器不允许使用相机");
        phone.page().keyboard().press("Escape");

        phone.page().context().grantPermissions(List.of("camera"));
        phone.button("扫描标签").click();

        assertThat(phone.page().getByLabel(Pattern.compile("^序列号"))).hasValue(CameraPicture.SERIAL);
        assertThat(phone.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(phone.field("型号")).hasValue(CameraPicture.MODEL);
        phone.button("下一步").click();
        assertThat(phone.field("查找街道或地点")).isVisible();
    }

    @Test
    void an_old_or_foreign_link_says_what_to_do(Office office) {
        var phone = office.screen(Look.PHONE).expecting(404).open("/book/b/" + "x".repeat(22));

        assertThat(phone.errors()).containsText("此链接无效或已过期");
        assertThat(phone.page().locator("a[href^='tel:']")).hasText("拨打客服 400-000-1234");
    }

    /** Answers what (something everybody can do), where and when: the last time there is, which can be moved whatever the hour the test runs at. */
    static void toContact(Screen phone) {
        phone.page()
                .locator(".online-choices button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^维修")))
                .click();
        assertThat(phone.heading()).isFocused();
        phone.button("不清楚，跳过").click();
        toContactFromPlace(phone);
    }

    static void toContactFromPlace(Screen phone) {
        phone.field("查找街道或地点").fill("街");
        phone.page().getByRole(AriaRole.OPTION).first().waitFor();
        phone.field("查找街道或地点").press("Enter");
        phone.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("详细地址"))
                .press("Enter");
        phone.page().locator(".times-day button").last().click();
    }

    private static String serialUnderWarranty(Office office) {
        var today = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        var anybody = office.http("admin");
        return IntStream.range(0, 400)
                .mapToObj("AI1%06d"::formatted)
                .filter(serial -> anybody.post("/api/v1/portal/devices", Map.of("serial", serial))
                                .json()
                                .path(0)
                                .at("/warranty/endsOn")
                                .asString("")
                                .compareTo(today)
                        > 0)
                .findFirst()
                .orElseThrow();
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
