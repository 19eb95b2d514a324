package dev.fixpoint.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule said no. Carries what the caller needs to do something about it. */
@SuppressWarnings("serial") // never serialised; it ends as a problem document
public final class Refusal extends RuntimeException {
    private final ProblemType.Definition type;
    private final LocalText detail;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<InvalidField> invalidFields = new ArrayList<>();

    Refusal(ProblemType.Definition type, LocalText detail) {
        super(type.slug() + ": " + detail.en());
        this.type = type;
        this.detail = detail;
    }

    /** Adds a field to the problem document; part of the endpoint's contract. */
    public Refusal with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Names the request field that is to blame. */
    public Refusal at(String field, String code) {
        return at(new InvalidField(field, code, detail));
    }

    public Refusal at(InvalidField field) {
        invalidFields.add(field);
        return this;
    }

    public ProblemType.Definition type() {
        return type;
    }

    public LocalText detail() {
        return detail;
    }

    public Map<String, Object> fields() {
        return Map.copyOf(fields);
    }

    public List<InvalidField> invalidFields() {
        return List.copyOf(invalidFields);
    }
}
