package dev.fixpoint.notifications;

/**
 * How long a text message is, which decides what it costs (3GPP TS 23.038 and 23.040).
 *
 * @param characters septets of the GSM alphabet, or UTF-16 units where a character is not in it
 * @param segments parts it is sent in, each of them paid for
 * @param perSegment characters that fit into one part of a message of this length
 */
public record SmsLength(int characters, int segments, int perSegment, boolean gsmAlphabet) {
    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_EXTENSION = "^{}\\[~]|€\f";

    public static SmsLength of(String text) {
        return text.chars().allMatch(c -> GSM.indexOf(c) >= 0 || GSM_EXTENSION.indexOf(c) >= 0)
                ? of(septets(text), 160, 153, true)
                : of(text.length(), 70, 67, false);
    }

    private static int septets(String text) {
        return text.length()
                + (int) text.chars().filter(c -> GSM_EXTENSION.indexOf(c) >= 0).count();
    }

    private static SmsLength of(int characters, int alone, int inParts, boolean gsm) {
        return characters <= alone
                ? new SmsLength(characters, 1, alone, gsm)
                : new SmsLength(characters, Math.ceilDiv(characters, inParts), inParts, gsm);
    }
}
