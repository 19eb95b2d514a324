package dev.fixpoint.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Hands the changes that reach this node to whoever watches on this node. */
@Service
public class LiveFeed {
    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);

    private final List<Consumer<LiveChange>> watchers = new CopyOnWriteArrayList<>();

    /** @return ends the watching */
    public Runnable watch(Consumer<LiveChange> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    void arrived(LiveChange change) {
        for (var watcher : watchers) {
            try {
                watcher.accept(change);
            } catch (RuntimeException e) { // one watcher's failure must not keep the change from the others
                LOG.debug("A watcher failed and is dropped", e);
                watchers.remove(watcher);
            }
        }
    }
}
