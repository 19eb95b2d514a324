package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.fixpoint.e2e.SharedBrowser.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmptyStartTest {
    private static final String PASSWORD = "nur für diese Prüfung";
    private static final String AREA =
            "{\"type\":\"Polygon\",\"coordinates\":[[[118.5,30.8],[119,30.8],[119,31.1],[118.5,31.1],[118.5,30.8]]]}";
    private static final Pattern PRINTED = Pattern.compile("First administrator: (\\S+) / (\\S+)");

    @Test
    void an_empty_start_prints_the_first_administrator_and_a_stop_does_not_wait_for_who_watches() {
        var product = Product.start(Database.fresh(), "--fixpoint.demo.size=none");
        var printed = PRINTED.matcher(product.output());

        assertThat(printed.find()).isTrue();
        var login = Map.of("username", printed.group(1), "password", printed.group(2));
        var token = product.client()
                .post("/api/v1/tokens", login)
                .json()
                .path("accessToken")
                .asString();
        var users = product.client().withToken(token).get("/api/v1/users");
        assertThat(users.json().path("items").findValuesAsString("username")).containsExactly("admin");

        try (var live = new LiveReader(product.port(), token)) {
            await().until(() -> live.lines().contains(":open"));
            product.close(); // fails if it takes longer than anybody would wait
            await().until(() -> live.lines().contains("ended"));
        }
    }

    @Test
    void an_administrator_sets_up_an_empty_installation_and_a_new_user_goes_on() throws IOException {
        try (var product = Product.start(Database.fresh(), "--fixpoint.demo.size=none");
                var browser = new SharedBrowser()) {
            var office = new Office(product, browser);
            var printed = PRINTED.matcher(product.output());
            assertThat(printed.find()).isTrue();
            var admin = signIn(office.screen(Look.DESK), printed.group(1), printed.group(2));

            admin.page().getByRole(AriaRole.LINK, named("新建服务区域")).click();
            addBranch(admin);
            addTerritory(admin);
            addDispatcher(admin);
            importTechnicians(admin);

            var dispatcher = signIn(office.screen(Look.DESK), "li.wei", PASSWORD);
            assertThat(dispatcher.page().locator(".board")).containsText("张伟");
            assertThat(dispatcher.page().getByText("还没有服务区域")).hasCount(0);
            assertThat(office.screens().stream().flatMap(s -> s.troubles().stream()))
                    .isEmpty();
        }
    }

    private static Screen signIn(Screen screen, String username, String password) {
        screen.open("/login");
        screen.field("用户名").fill(username);
        screen.field("密码").fill(password);
        screen.button("登录").click();
        assertThat(screen.page().locator(".board")).isVisible();
        return screen;
    }

    private static void addBranch(Screen admin) {
        admin.page().getByRole(AriaRole.TAB, named("组织")).click();
        admin.button("新建下级：总部").click();
        admin.field("中文名称").fill("云州分部");
        AccessibilityTest.expectNoBarrier(admin);
        admin.button("保存").click();
        assertThat(admin.page().locator(".units .units")).containsText("云州分部");
    }

    private static void addTerritory(Screen admin) {
        admin.page().getByRole(AriaRole.TAB, named("服务区域")).click();
        admin.button("新建服务区域").click();
        admin.field("中文名称").fill("云州");
        admin.field("编码").fill("YZ-01");
        admin.field("所属组织").selectOption("云州分部（分部）");
        admin.field("区域边界（GeoJSON）").fill(AREA.replace(",[118.5,30.8]]]", "]]"));
        admin.expecting(422).button("保存").click();
        assertThat(admin.page().locator(".field-error")).containsText("没有闭合");
        AccessibilityTest.expectNoBarrier(admin);
        admin.field("区域边界（GeoJSON）").fill(AREA);
        admin.button("保存").click();
        assertThat(admin.page().locator(".ant-table-row")).containsText("YZ-01");
    }

    private static void addDispatcher(Screen admin) {
        admin.page().getByRole(AriaRole.TAB, named("用户")).click();
        admin.button("新建用户").click();
        admin.field("用户名").fill("li.wei");
        admin.field("姓名").fill("李薇");
        admin.page().getByRole(AriaRole.CHECKBOX, named("调度员")).check();
        admin.field("所属组织").selectOption("云州分部（分部）");
        admin.field("初始密码").fill(PASSWORD);
        AccessibilityTest.expectNoBarrier(admin);
        admin.button("保存").click();
        assertThat(admin.page().locator(".ant-table-row")).hasCount(2);
    }

    private static void importTechnicians(Screen admin) throws IOException {
        var file = Files.readAllBytes(Product.root().resolve("docs/import/technicians.csv"));
        admin.open("/import")
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("技术员.csv", "text/csv", file));
        admin.button("试运行").click();
        admin.button("导入").click();
        assertThat(admin.page().locator(".notice-ok")).containsText("导入完成");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
