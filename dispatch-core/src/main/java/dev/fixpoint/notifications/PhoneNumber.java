package dev.fixpoint.notifications;

/** Phone numbers as people write them, made fit for a gateway. */
final class PhoneNumber {
    private PhoneNumber() {}

    /**
     * The number in E.164 form.
     *
     * @param countryCode of numbers that do not say their own, e.g. {@code +86}
     */
    static String e164(String written, String countryCode) {
        var digits = written.replaceAll("[^0-9+]", "");
        if (digits.startsWith("+")) {
            return digits;
        }
        return digits.startsWith("00") ? "+" + digits.substring(2) : countryCode + digits.replaceFirst("^0", "");
    }
}
