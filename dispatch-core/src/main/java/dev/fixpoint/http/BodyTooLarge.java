package dev.fixpoint.http;

import java.io.IOException;

/** A body went over its limit while it was being read. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;
    private final long limit;

    BodyTooLarge(long limit) {
        super("Body over " + limit + " bytes");
        this.limit = limit;
    }

    long megabytes() {
        return limit / 1_000_000;
    }
}
