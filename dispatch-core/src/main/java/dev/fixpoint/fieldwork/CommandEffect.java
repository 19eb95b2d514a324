package dev.fixpoint.fieldwork;

import java.util.Set;

/**
 * What commands of some kinds do. A feature that takes commands of its own, parts used from the van for example, adds a kind
 * and brings its effect.
 */
public interface CommandEffect {
    Set<CommandKind> kinds();

    /**
     * Takes effect in the transaction that also notes the command as applied: both or neither.
     *
     * @throws dev.fixpoint.shared.Refusal if a rule says no
     * @throws FieldConflict if it would undo what somebody else has done meanwhile
     */
    void apply(Received received);
}
