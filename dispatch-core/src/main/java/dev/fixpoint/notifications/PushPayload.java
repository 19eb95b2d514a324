package dev.fixpoint.notifications;

import java.net.URI;

/**
 * What the page's service worker gets (book/push-worker.js). Push services need take no more than 4096 bytes, 103 of which
 * the encryption needs (RFC 8291); what people have typed may make a text longer than any template.
 *
 * @param tag a second copy takes the place of the first on the device
 * @param url of the booking's page, without its host: the worker opens pages of its own site only
 */
record PushPayload(String title, String body, String tag, String lang, String url) {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_BODY = 500;

    static PushPayload of(OutgoingMessage message, URI link) {
        var subject = message.text().subject();
        return new PushPayload(
                cut(subject == null ? "" : subject, LONGEST_TITLE),
                cut(message.text().body(), LONGEST_BODY),
                message.id().value().toString(),
                message.language().tag(),
                link.getPath());
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
