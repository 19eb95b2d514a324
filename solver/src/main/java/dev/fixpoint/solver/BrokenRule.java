package dev.fixpoint.solver;

import java.util.Map;

/**
 * One rule that stands in the way, with the values needed to say so in any language.
 *
 * @param values the rule's figures by name, e.g. {@code skill}, {@code needed}, {@code has}, {@code minutes}
 */
public record BrokenRule(RuleCode code, Map<String, String> values) {
    public BrokenRule {
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if the rule has no such figure */
    public String value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("%s has no %s".formatted(code, name));
        }
        return value;
    }

    /** The reason as a Chinese sentence. */
    public String zh() {
        return code.zh(values);
    }

    /** The reason as an English sentence. */
    public String en() {
        return code.en(values);
    }
}
