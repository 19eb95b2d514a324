package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.SharedProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which template: what is told, by which channel, in which language. */
record TemplateKey(MessageKind kind, Channel channel, Language language) {
    /** Every template there is, by kind, channel and language. */
    static List<TemplateKey> all() {
        return Arrays.stream(MessageKind.values())
                .flatMap(k -> Arrays.stream(Channel.values())
                        .filter(k::goesBy)
                        .flatMap(c -> Stream.of(Language.values()).map(l -> new TemplateKey(k, c, l))))
                .toList();
    }

    /** @throws dev.fixpoint.shared.Refusal {@code not-found} if there is no template of this id */
    static TemplateKey of(String id) {
        return all().stream()
                .filter(k -> k.id().equals(id))
                .findFirst()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id));
    }

    /** As in addresses: {@code en-route.sms.zh-CN}. */
    String id() {
        return "%s.%s.%s"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        channel.name().toLowerCase(Locale.ROOT),
                        language.tag());
    }
}
