package dev.fixpoint.map;

import java.io.IOException;

/** A geocoder has answered, but not with places. */
final class UnusableAnswer extends IOException {
    private static final long serialVersionUID = 1;

    UnusableAnswer(String message) {
        super(message);
    }
}
