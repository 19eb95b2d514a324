package dev.fixpoint.solver.formats;

import org.jspecify.annotations.Nullable;

/** What stands for something a file leaves out. */
final class Absent {
    private Absent() {}

    static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
