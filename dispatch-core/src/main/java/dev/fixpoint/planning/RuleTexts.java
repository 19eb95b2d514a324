package dev.fixpoint.planning;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.technicians.Skill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The solver's reasons in people's words: it knows skills by code, people know them by name. */
final class RuleTexts {
    private static final String SKILL = "skill";

    private final Map<String, LocalText> skillNames;

    RuleTexts(List<Skill> skills) {
        skillNames = skills.stream().collect(Collectors.toMap(Skill::code, Skill::name));
    }

    LocalText of(BrokenRule rule) {
        return new LocalText(
                named(rule, LocalText::zh).zh(), named(rule, LocalText::en).en());
    }

    private BrokenRule named(BrokenRule rule, Function<LocalText, String> language) {
        var name = skillNames.get(rule.values().getOrDefault(SKILL, ""));
        if (name == null) {
            return rule;
        }
        var values = new HashMap<>(rule.values());
        values.put(SKILL, language.apply(name));
        return new BrokenRule(rule.code(), values);
    }
}
