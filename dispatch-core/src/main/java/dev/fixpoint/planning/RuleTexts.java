package dev.fixpoint.planning;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.technicians.Skill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The solver's reasons in people's words: it knows skills by code and visits by identifier, people by name and number. */
final class RuleTexts {
    private static final String SKILL = "skill";

    private static final String OTHER = "other";

    private final Map<String, LocalText> skillNames;
    private final Map<String, String> visitNumbers;

    RuleTexts(List<Skill> skills) {
        this(skills, Map.of());
    }

    /** @param visitNumbers of the visits that may be named, by the solver's identifier */
    RuleTexts(List<Skill> skills, Map<String, String> visitNumbers) {
        this.visitNumbers = visitNumbers;
        skillNames = skills.stream().collect(Collectors.toMap(Skill::code, Skill::name));
    }

    LocalText of(BrokenRule rule) {
        return new LocalText(
                named(rule, LocalText::zh).zh(), named(rule, LocalText::en).en());
    }

    private BrokenRule named(BrokenRule rule, Function<LocalText, String> language) {
        var values = new HashMap<>(rule.values());
        values.computeIfPresent(
                SKILL, (_, code) -> skillNames.containsKey(code) ? language.apply(skillNames.get(code)) : code);
        values.computeIfPresent(OTHER, (_, id) -> visitNumbers.getOrDefault(id, id));
        return new BrokenRule(rule.code(), values);
    }
}
