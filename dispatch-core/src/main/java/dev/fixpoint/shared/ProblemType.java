package dev.fixpoint.shared;

/**
 * A rule's way to say no. Implemented by one enum per feature; turned into an RFC 9457 problem document once, in
 * {@code http}.
 */
public interface ProblemType {
    /**
     * What a problem document says.
     *
     * @param status HTTP status, 400–499 or 503
     * @param slug stable machine-readable code, kebab case
     * @param detail what is wrong, with which values, and the next step; a {@link String#formatted} pattern
     */
    record Definition(int status, String slug, LocalText title, LocalText detail) {
        public static Definition of(
                int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
            return new Definition(status, slug, new LocalText(titleZh, titleEn), new LocalText(detailZh, detailEn));
        }
    }

    Definition definition();

    default Refusal refuse(Object... values) {
        return new Refusal(definition(), definition().detail().filled(values));
    }
}
