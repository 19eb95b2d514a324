package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleCodeTest {
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("skill", "gas"),
            Map.entry("needed", "3"),
            Map.entry("has", "2"),
            Map.entry("minutes", "17"),
            Map.entry("shift", "monday"),
            Map.entry("part", "pump"),
            Map.entry("missing", "1"),
            Map.entry("tool", "ladder"),
            Map.entry("cost", "120"),
            Map.entry("other", "boiler"),
            Map.entry("place", "2"));

    @ParameterizedTest
    @EnumSource
    void both_languages_name_the_same_values(RuleCode code) {
        assertThat(named(code.zh(Map.of()))).isEqualTo(named(code.en(Map.of())));
    }

    @ParameterizedTest
    @EnumSource
    void no_value_is_left_open(RuleCode code) {
        assertThat(code.zh(VALUES) + code.en(VALUES)).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource
    void chinese_is_chinese_and_english_is_not(RuleCode code) {
        assertThat(code.zh(VALUES)).containsPattern("\\p{IsHan}").endsWith("。");
        assertThat(code.en(VALUES)).doesNotContainPattern("\\p{IsHan}").endsWith(".");
    }

    private static String named(String sentence) {
        return Stream.of(sentence.split("(?=\\{)"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(0, part.indexOf('}')))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }
}
