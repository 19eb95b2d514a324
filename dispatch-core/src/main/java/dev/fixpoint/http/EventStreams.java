package dev.fixpoint.http;

import dev.fixpoint.identity.Tokens;
import dev.fixpoint.live.LiveChange;
import dev.fixpoint.live.LiveFeed;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Live changes as server-sent events. Each reader has a queue and a thread of its own, so a slow one delays nobody; one
 * that falls too far behind is cut off, reconnects and loads afresh.
 */
@Component
public class EventStreams {
    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);

    private static final int BACKLOG = 1_000;
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

    private final LiveFeed feed;
    private final Tokens tokens;
    private final Set<Thread> pumps = ConcurrentHashMap.newKeySet();

    EventStreams(LiveFeed feed, Tokens tokens) {
        this.feed = feed;
        this.tokens = tokens;
    }

    /** What a reader is told of a change. */
    public record Event(String name, Object data) {}

    /**
     * Tells the caller of the request at hand of changes, for as long as the caller stays signed in.
     *
     * @param forReader what this reader is told of a change; empty for nothing
     */
    public SseEmitter open(Function<LiveChange, Optional<Event>> forReader) {
        var emitter = new SseEmitter(0L);
        var token = TokenFilter.currentToken();
        var queue = new ArrayBlockingQueue<Event>(BACKLOG);
        var overrun = new boolean[1];
        var unwatch =
                feed.watch(change -> forReader.apply(change).ifPresent(event -> overrun[0] |= !queue.offer(event)));
        emitter.onCompletion(unwatch);
        emitter.onTimeout(unwatch);
        emitter.onError(_ -> unwatch.run());
        Thread.ofVirtual().name("event-stream").start(() -> {
            pumps.add(Thread.currentThread());
            try {
                emitter.send(SseEmitter.event().comment("open"));
                pump(emitter, queue, overrun, token);
            } catch (IOException | IllegalStateException | DataAccessException e) {
                end(() -> emitter.completeWithError(e)); // the reader is gone, or cannot be known just now
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                end(emitter::complete);
            } finally {
                pumps.remove(Thread.currentThread());
                unwatch.run();
            }
        });
        return emitter;
    }

    /** The server may have noticed first that the reader is gone, and has ended the stream then. */
    private static void end(Runnable ending) {
        try {
            ending.run();
        } catch (IllegalStateException e) {
            LOG.debug("A live stream was over already", e);
        }
    }

    /** Lets the readers go, or shutting down would wait for them in vain; they come back to whoever answers then. */
    @EventListener(ContextClosedEvent.class)
    void letGo() {
        pumps.forEach(Thread::interrupt);
    }

    private void pump(SseEmitter emitter, BlockingQueue<Event> queue, boolean[] overrun, String token)
            throws IOException, InterruptedException {
        while (!overrun[0]) {
            @Nullable Event next = queue.poll(KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS);
            if (tokens.callerOf(token).isEmpty()) {
                break;
            }
            emitter.send(
                    next == null
                            ? SseEmitter.event().comment("alive")
                            : SseEmitter.event().name(next.name()).data(next.data()));
        }
        emitter.complete();
    }
}
