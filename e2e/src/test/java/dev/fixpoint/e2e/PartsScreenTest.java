package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The warehouse takes in, moves and counts; a part nobody has makes times for diagnosis only. */
@BrowserTest
class PartsScreenTest {
    @Test
    void a_part_is_listed_received_moved_and_counted_and_every_number_leads_to_its_movements(Office office) {
        var desk = office.screenOf("warehouse", Look.DESK).expecting(422).open("/parts?tab=catalogue");
        desk.button("新增备件").click();
        desk.button("保存").click();
        assertThat(desk.page().getByText("请填写")).hasCount(3);
        desk.field("编号").fill("tst-part-1");
        desk.field("中文名称").fill("试验阀");
        desk.field("单价 \\(CNY\\)").fill("12.5");
        AccessibilityTest.expectNoBarrier(desk);
        desk.button("保存").click();
        assertThat(desk.page().locator(".paged-open", hasText("TST-PART-1"))).containsText("¥12.5");

        desk.page().getByRole(AriaRole.TAB).first().click();
        desk.button("入库").click();
        desk.field("备件").fill("试验阀");
        desk.page().locator("[role=listbox] [role=option]").first().waitFor();
        desk.field("备件").press("Enter");
        desk.field("调入库位").selectOption(new SelectOption().setIndex(1));
        desk.field("数量").fill("5");
        desk.field("数量").press("Enter");
        assertThat(desk.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        desk.page().getByLabel("备件编号或名称").fill("TST-PART-1");
        var row = desk.page().locator(".paged-open", hasText("TST-PART-1"));
        assertThat(row).hasCount(1);

        row.press("Enter");
        desk.field("调入库位").selectOption(new SelectOption().setIndex(3));
        desk.field("数量").fill("6");
        desk.field("数量").press("Enter");
        assertThat(desk.page().getByText("可用 5 件，需要 6 件")).isVisible();
        desk.field("数量").fill("2");
        desk.page().locator("dialog footer button").last().dblclick();
        assertThat(row).hasCount(2);

        row.first().press("Enter");
        desk.page().locator("dialog label", hasText("盘点")).click();
        desk.field("实际数量").fill("1");
        desk.field("实际数量").press("Enter");
        assertThat(desk.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        row.first().press("Enter");
        desk.page().getByText("查看流水").click();
        assertThat(desk.page().locator(".ant-table-row")).containsText(new String[] {"盘亏", "调拨", "入库"});
        desk.picture(Path.of("target/parts-zh.png"));
    }

    @Test
    void without_the_part_a_customer_is_told_before_booking(Office office) {
        var symptom = "TV_NO_POWER";
        var warehouse = office.http("warehouse");
        var part = Map.of(
                "code",
                "TST-NOWHERE",
                "name",
                Map.of("zh", "缺货件", "en", "Part nobody has"),
                "isTracked",
                false,
                "priceMinor",
                100,
                "currency",
                "CNY",
                "models",
                List.of(),
                "alternatives",
                List.of(),
                "symptoms",
                List.of(symptom),
                "isActive",
                true);
        assertThat(warehouse.post("/api/v1/parts", part).status()).isEqualTo(201);
        var phone = office.screen(Look.PHONE).open("/book/");
        phone.page()
                .locator(".online-choices button[aria-expanded]")
                .filter(new Locator.FilterOptions().setHasText("电视维修"))
                .click();
        phone.button("不开机").click();
        phone.button("不清楚，跳过").click();

        BookOnlineTest.toContactFromPlace(phone);

        assertThat(phone.page().locator(".notice-warn")).containsText("仅上门检测");
        phone.picture(Path.of("target/diagnosis-zh.png"));
        phone.field("姓名").fill("赵小雨");
        phone.field("手机号码").fill("139 0000 7777");
        phone.button("获取验证码").click();
        phone.field("验证码").fill(BookOnlineTest.code(phone));
        phone.button("确认预约").click();
        assertThat(phone.page().locator(".online-card")).containsText("仅上门检测");
        AccessibilityTest.expectNoBarrier(phone);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
