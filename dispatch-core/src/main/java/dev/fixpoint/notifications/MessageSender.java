package dev.fixpoint.notifications;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, on as many workers as like to.
 *
 * <p>A crash between sending and writing that down means sending again: a customer told twice is better off than one who
 * waits in vain for a technician they were never told of. The second copy is made harmless where the provider lets us: an
 * e-mail keeps its Message-ID, and the gateway for text messages is asked first whether it has the message already.
 */
@Component
class MessageSender {
    private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);
    private static final int AT_ONCE = 8;

    private final MessageQueue queue;
    private final MessagePreparation preparation;
    private final Channels channels;
    private final PushDeviceRows devices;
    private final Clock clock;

    MessageSender(
            MessageQueue queue,
            MessagePreparation preparation,
            Channels channels,
            PushDeviceRows devices,
            Clock clock) {
        this.queue = queue;
        this.preparation = preparation;
        this.channels = channels;
        this.devices = devices;
        this.clock = clock;
    }

    /** Until nothing is due or the worker shuts down; no channel waits for another. */
    void sendDue() {
        queue.tidy(clock.instant(), channels.configured());
        together(channels.configured(), this::sendDue);
    }

    private void sendDue(Channel channel) {
        List<ClaimedMessage> claimed;
        do {
            claimed = queue.claim(AT_ONCE, clock.instant(), channel);
            together(claimed, this::send);
        } while (claimed.size() == AT_ONCE && !Thread.currentThread().isInterrupted());
    }

    private static <T> void together(Collection<T> all, Consumer<T> each) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : all) {
                CompletableFuture.runAsync(() -> each.accept(one), threads).exceptionally(e -> {
                    // what is broken must not keep the others; its claim ends by itself
                    LOG.error("Could not handle {}", one, e);
                    return null;
                });
            }
        }
    }

    private void send(ClaimedMessage message) {
        preparation.prepare(message).ifPresent(outgoing -> {
            switch (channels.get(message.channel()).send(outgoing)) {
                case Outcome.Accepted accepted -> queue.accepted(message.id(), accepted, clock.instant());
                case Outcome.Later later ->
                    queue.failed(message, MessageReason.UNREACHABLE, later.detail(), clock.instant());
                case Outcome.Unanswered unanswered ->
                    queue.failed(message, MessageReason.UNANSWERED, unanswered.detail(), clock.instant());
                case Outcome.Gone _ -> gone(message);
                case Outcome.Never never -> queue.dead(message, MessageReason.REFUSED, never.detail());
            }
        });
    }

    private void gone(ClaimedMessage message) {
        queue.dropped(message, MessageReason.DEVICE_GONE);
        if (message.device() != null) {
            devices.forget(message.device());
        }
    }
}
