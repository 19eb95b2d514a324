package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@BrowserTest
class ImportTest {
    private static final String HEAD = "number,name,phone,site_name,address_zh,address_en,lon,lat\n";

    @Test
    void a_broken_file_shows_row_and_column_and_saves_nothing_and_the_corrected_one_is_imported(Office office) {
        var screen = office.screenOf("dispatcher", Look.DESK).expecting(422).open("/import");
        var right = HEAD + row("IMP-1", office) + row("IMP-2", office);
        var broken = right.replace("IMP-2,赵敏,", "IMP-2,,");
        screen.page().getByText("客户", exactly()).click();

        choose(broken, screen);
        screen.button("试运行").click();
        var error = screen.page().locator(".imports-result tbody tr.ant-table-row");
        assertThat(error).hasCount(1);
        assertThat(error.locator("td").first()).hasText("3");
        assertThat(error.locator("td").nth(1)).hasText("name");
        assertThat(screen.button("导入")).isDisabled();
        assertThat(found("IMP-", office)).isZero();

        choose(right, screen);
        screen.button("试运行").click();
        assertThat(screen.page().locator(".notice-ok")).containsText("试运行通过");
        assertThat(found("IMP-", office)).isZero();
        screen.button("导入").click();
        assertThat(screen.page().locator(".notice-ok")).containsText("导入完成");
        assertThat(found("IMP-", office)).isEqualTo(2);
    }

    private static void choose(String csv, Screen screen) {
        screen.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("客户.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static String row(String number, Office office) {
        var agent = office.http("agent");
        var customer = new Bookings(agent).customers(1).getFirst();
        var place = customer.path("sites").path(0).path("location");
        return "%s,赵敏,13800000000,家,测试路1号,1 Test Road,%s,%s%n".formatted(number, place.path("lon"), place.path("lat"));
    }

    private static int found(String number, Office office) {
        return office.http("agent")
                .get("/api/v1/customers?query=" + number)
                .json()
                .path("items")
                .size();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
