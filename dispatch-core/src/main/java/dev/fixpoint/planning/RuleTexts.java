package dev.fixpoint.planning;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.technicians.Skill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The solver's reasons in people's words: it knows skills by code, visits and parts by identifier, people by name. */
final class RuleTexts {
    private static final String SKILL = "skill";

    /** The visit that a rule names beside the one it is about. */
    static final String OTHER = "other";

    static final String PART = "part";

    private final Map<String, LocalText> skillNames;
    private final Map<String, String> visitNumbers;
    private final Map<String, LocalText> partNames;

    /**
     * @param visitNumbers of the visits that may be named, by the solver's identifier
     * @param partNames of the parts that may be named, by the solver's identifier
     */
    RuleTexts(List<Skill> skills, Map<String, String> visitNumbers, Map<String, LocalText> partNames) {
        this.visitNumbers = visitNumbers;
        this.partNames = partNames;
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
        values.computeIfPresent(PART, (_, id) -> partNames.containsKey(id) ? language.apply(partNames.get(id)) : id);
        values.computeIfPresent(OTHER, (_, id) -> visitNumbers.getOrDefault(id, id));
        return new BrokenRule(rule.code(), values);
    }
}
