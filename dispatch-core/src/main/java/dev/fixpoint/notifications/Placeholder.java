package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a template can name, as {@code {{name}}}. */
public enum Placeholder {
    CUSTOMER("customer", "王芳", "Wang Fang"),
    NUMBER("number", "B0001234", "B0001234"),
    SERVICE("service", "空调维修", "Air conditioner repair"),
    DATE("date", "11月26日 星期四", "Thursday 26 November"),
    WINDOW("window", "09:00-11:00", "09:00-11:00"),
    ADDRESS("address", "云洲市望湖路18号", "18 Wanghu Road, Yunzhou"),
    COMPANY("company", "云洲服务", "Yunzhou Service"),
    TECHNICIAN("technician", "李强", "Li Qiang"),
    ARRIVAL("arrival", "09:20", "09:20"),
    VISITS("visits", "5", "5"),
    START("start", "08:30", "08:30"),
    LINK("link", Placeholder.SAMPLE_LINK, Placeholder.SAMPLE_LINK);

    private static final String SAMPLE_LINK = "https://service.example/book/b/2vX9kQ7TqLw0aZ4mB8cRdg";
    private static final LocalText OPEN = new LocalText("待定", "to be agreed");
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final String key;
    private final LocalText sample;

    Placeholder(String key, String sampleZh, String sampleEn) {
        this.key = key;
        this.sample = new LocalText(sampleZh, sampleEn);
    }

    /** Its name in templates. */
    public String key() {
        return key;
    }

    static Optional<Placeholder> named(String key) {
        return Arrays.stream(values()).filter(p -> p.key.equals(key)).findFirst();
    }

    String sample(Language language) {
        return sample.in(language);
    }

    /** What it stands for, on one line whatever people have typed; times on the clocks of the site. */
    String value(VisitFacts visit, Language language) {
        var value = switch (this) {
            case CUSTOMER -> visit.customerName();
            case NUMBER -> visit.number();
            case SERVICE -> visit.service().in(language);
            case DATE -> day(visit, language);
            case WINDOW -> window(visit, language);
            case ADDRESS -> visit.address().in(language);
            case COMPANY -> visit.company().in(language);
            case TECHNICIAN -> or(visit.technicianName(), language);
            case LINK -> visit.link();
            case ARRIVAL -> or(clock(visit.arrivesAt(), visit.zone()), language);
            case VISITS, START -> ""; // of a technician's day; no template of a visit can name them
        };
        return onOneLine(value);
    }

    /** The same of a technician's day. */
    String value(DayFacts facts) {
        var language = facts.language();
        var value = switch (this) {
            case TECHNICIAN -> facts.name();
            case DATE -> format(facts.day(), language);
            case VISITS -> String.valueOf(facts.visits());
            case START -> or(clock(facts.start(), facts.zone()), language);
            case ADDRESS ->
                facts.place() == null ? OPEN.in(language) : facts.place().in(language);
            case COMPANY -> facts.company().in(language);
            case CUSTOMER, NUMBER, SERVICE, WINDOW, ARRIVAL, LINK -> ""; // of a visit
        };
        return onOneLine(value);
    }

    private static String onOneLine(String value) {
        return value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String day(VisitFacts visit, Language language) {
        var window = visit.window();
        return window == null
                ? OPEN.in(language)
                : format(window.from().atZone(visit.zone()).toLocalDate(), language);
    }

    private static String format(LocalDate day, Language language) {
        return (language == Language.EN ? DAY_EN : DAY_ZH).format(day);
    }

    private static String window(VisitFacts visit, Language language) {
        var window = visit.window();
        return window == null
                ? OPEN.in(language)
                : clock(window.from(), visit.zone()) + "-"
                        + clock(window.to(), visit.zone()); // no dash: it would double an SMS
    }

    private static @Nullable String clock(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : TIME.format(at.atZone(zone));
    }

    private static String or(@Nullable String value, Language language) {
        return value == null ? OPEN.in(language) : value;
    }
}
