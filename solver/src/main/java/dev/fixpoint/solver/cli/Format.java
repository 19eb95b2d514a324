package dev.fixpoint.solver.cli;

import java.util.Locale;

/** What kind of file the instance is. */
enum Format {
    SOLOMON,
    VRPLIB,
    STRSP,
    TRSP,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
