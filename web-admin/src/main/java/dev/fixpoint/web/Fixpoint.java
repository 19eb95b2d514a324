package dev.fixpoint.web;

import dev.fixpoint.FixpointApplication;

/** The whole product in one process. */
public final class Fixpoint {
    private Fixpoint() {}

    public static void main(String[] args) {
        FixpointApplication.run(args);
    }
}
