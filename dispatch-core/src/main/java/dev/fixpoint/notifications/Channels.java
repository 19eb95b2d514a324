package dev.fixpoint.notifications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The channels that are configured; the same on every node. */
final class Channels {
    private final Map<Channel, MessageChannel> configured;

    Channels(List<MessageChannel> configured) {
        this.configured = configured.stream().collect(Collectors.toMap(MessageChannel::channel, Function.identity()));
    }

    Set<Channel> configured() {
        return configured.keySet();
    }

    MessageChannel get(Channel channel) {
        return Objects.requireNonNull(configured.get(channel), "no such channel is configured");
    }
}
