package dev.fixpoint.fieldwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Refusal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one command.
 *
 * @param repeated whether it had been answered before; the answer is the same
 * @param problem why it was not applied
 * @param conflict both sides, where a person has to decide
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommandAnswer(
        UUID id,
        long sequence,
        Outcome outcome,
        boolean repeated,
        @Nullable Said problem,
        @Nullable Versions conflict) {
    /** Everything but {@code LATER} is for good. */
    public enum Outcome {
        APPLIED,
        /** A rule says no; sending it again will not help. */
        REFUSED,
        /** Somebody else was faster; a person has to decide. */
        CONFLICT,
        /** Not looked at yet: something before it is missing, or the server is busy. To be sent again. */
        LATER
    }

    /** A problem in both languages, for it is read when the phone may have no network. */
    public record Said(String code, LocalText title, LocalText detail, Map<String, Object> fields) {
        static Said of(Refusal refusal) {
            return new Said(refusal.type().slug(), refusal.type().title(), refusal.detail(), refusal.fields());
        }
    }

    static CommandAnswer applied(FieldCommand command) {
        return new CommandAnswer(command.id(), command.sequence(), Outcome.APPLIED, false, null, null);
    }

    static CommandAnswer refused(FieldCommand command, Refusal refusal) {
        return new CommandAnswer(command.id(), command.sequence(), Outcome.REFUSED, false, Said.of(refusal), null);
    }

    static CommandAnswer conflict(FieldCommand command, FieldConflict conflict) {
        return new CommandAnswer(
                command.id(),
                command.sequence(),
                Outcome.CONFLICT,
                false,
                Said.of(conflict.refusal()),
                conflict.versions());
    }

    static CommandAnswer later(FieldCommand command, Refusal why) {
        return new CommandAnswer(command.id(), command.sequence(), Outcome.LATER, false, Said.of(why), null);
    }

    CommandAnswer again() {
        return new CommandAnswer(id, sequence, outcome, true, problem, conflict);
    }
}
