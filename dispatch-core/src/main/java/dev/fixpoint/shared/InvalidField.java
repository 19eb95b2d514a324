package dev.fixpoint.shared;

/**
 * One wrong field of a request.
 *
 * @param field path in the request body, e.g. {@code site.location}
 * @param code stable machine-readable code
 */
public record InvalidField(String field, String code, LocalText message) {}
