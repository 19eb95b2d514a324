package dev.fixpoint.solver.formats;

import java.nio.file.Path;

/** A file that is not what it should be; the message names the file, the place in it and the reason. */
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadFile(Path file, String reason) {
        super("%s: %s".formatted(file, reason));
    }

    /** @param line counted from 1 */
    public BadFile(Path file, int line, String reason) {
        this(file, "line %d: %s".formatted(line, reason));
    }
}
