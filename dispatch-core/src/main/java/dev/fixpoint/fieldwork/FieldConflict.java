package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.Refusal;

/** The office, or another phone, was faster with something that does not go together; a person has to decide. */
public final class FieldConflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;
    private final transient Versions versions;

    public FieldConflict(Refusal refusal, Versions versions) {
        super(refusal.getMessage());
        this.refusal = refusal;
        this.versions = versions;
    }

    Refusal refusal() {
        return refusal;
    }

    Versions versions() {
        return versions;
    }
}
