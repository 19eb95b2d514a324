package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a live plan has published, in order. */
final class Heard implements Consumer<LiveRevision> {
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<LiveRevision> revisions = new LinkedBlockingQueue<>();

    @Override
    public void accept(LiveRevision revision) {
        revisions.add(revision);
    }

    /** Waits for a plan. */
    LiveRevision await(Predicate<LiveRevision> wanted) throws InterruptedException {
        while (true) {
            var next = revisions.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("a plan as wanted").isNotNull();
            if (wanted.test(next)) {
                return next;
            }
        }
    }

    /** Waits for a plan that knows of so many changes and leaves nothing out. */
    LiveRevision awaitComplete(long changes) throws InterruptedException {
        return await(revision ->
                revision.changes() >= changes && revision.plan().unplanned().isEmpty());
    }
}
