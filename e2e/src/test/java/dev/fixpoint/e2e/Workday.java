package dev.fixpoint.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A technician at the phone, in one of the two languages. */
final class Workday {
    private static final int DAYS = 6;
    private static final Pattern COMMANDS = Pattern.compile("/api/technician/v1/commands$");
    private static final Pattern RANGE = Pattern.compile("(\\d+)–(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("W\\d{7}-\\d+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, String> ENGLISH = pairs(
            "接单", "Accept",
            "出发", "Set off",
            "已到达", "Arrived",
            "开始服务", "Start work",
            "完成", "Complete",
            "室内没有定位", "Indoors, no position",
            "签到", "Check in",
            "后一天", "Day after",
            "立即发送", "Send now",
            "全部已发送", "Everything has been sent",
            "退出登录", "Sign out",
            "返回", "Back");

    private final Screen phone;
    private final boolean english;

    Workday(Screen phone, boolean english) {
        this.phone = phone;
        this.english = english;
    }

    Workday(Screen phone) {
        this(phone, false);
    }

    String in(String chinese) {
        return english ? ENGLISH.get(chinese) : chinese;
    }

    Locator button(String chinese) {
        return phone.button(in(chinese));
    }

    /** Turns the pages of the days, from today, until a visit allows this. */
    void goTo(String step) {
        phone.open("/technician/");
        for (int day = 0; day < DAYS; day++) {
            phone.page()
                    .locator(".agenda-visits .stop, .agenda .empty strong")
                    .first()
                    .waitFor();
            if (button(step).count() == 0) {
                openPlanned();
            }
            if (button(step).count() > 0) {
                return;
            }
            var shown = phone.heading().textContent();
            button("后一天").click();
            assertThat(phone.heading()).not().hasText(shown);
        }
        throw new AssertionError("No visit allows %s in %d days".formatted(step, DAYS));
    }

    private void openPlanned() {
        var planned = phone.page().locator(".stop:not(.stop-open):has(.state-planned) .stop-head");
        if (planned.count() > 0) {
            planned.first().click();
            assertThat(phone.page().locator(".stop-open .stop-links")).isVisible();
        }
    }

    /** Takes a step and waits for the server's answer; says which visit it is about. */
    String report(String step) {
        return applied(phone.page().waitForResponse(COMMANDS, () -> take(step)));
    }

    /** Takes a step, whatever the network does. */
    void take(String step) {
        button(step).first().click();
        if (step.equals("已到达")) {
            phone.button(in("室内没有定位")).click();
            phone.button(in("签到")).click();
        }
    }

    /** Of the visit that is open. */
    String number() {
        var number = NUMBER.matcher(
                phone.page().locator(".stop-open .stop-facts").first().textContent());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    /** Ticks and measures what the checklist asks for. */
    void fillChecklist() {
        for (var box : phone.page().locator(".checklist input[type=checkbox]").all()) {
            box.check();
        }
        for (var field : phone.page()
                .locator(".checklist .field:has(input[inputmode=decimal])")
                .all()) {
            var range = RANGE.matcher(field.textContent());
            assertThat(range.find()).as(field.textContent()).isTrue();
            field.locator("input").fill(range.group(2));
            field.locator("input").blur();
        }
    }

    void awaitAllSent() {
        assertThat(phone.page().locator(".line-fine")).hasText(in("全部已发送"));
    }

    private static String applied(Response response) {
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.path("answers").findValuesAsString("outcome"))
                .as(response.text())
                .isNotEmpty()
                .containsOnly("APPLIED");
        return JSON.readTree(response.request().postData())
                .path("commands")
                .path(0)
                .path("visitId")
                .asString();
    }

    private static Map<String, String> pairs(String... words) {
        return IntStream.range(0, words.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> words[2 * i], i -> words[2 * i + 1]));
    }
}
