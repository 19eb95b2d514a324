package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.RoutePlanProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the steps of the search, and shows better plans as they are found, one line each, to somebody who looks on. */
final class Progress implements PlanProgress {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final PrintWriter err;
    private final double unitsPerSec;
    private final boolean isShown;
    private long iterations;

    /**
     * Shows nothing unless standard error is a terminal.
     *
     * @param unitsPerSec what a second of the problem is in the units of its file
     */
    Progress(PrintWriter err, double unitsPerSec) {
        this.err = err;
        this.unitsPerSec = unitsPerSec;
        isShown = isTerminal();
    }

    private static boolean isTerminal() {
        try {
            var device = Files.readSymbolicLink(STANDARD_ERROR);
            return device.startsWith("/dev/pts")
                    || device.getFileName().toString().startsWith("tty");
        } catch (IOException | UnsupportedOperationException e) {
            // not Linux: the console is the next best witness
            return System.console() != null && System.console().isTerminal();
        }
    }

    @Override
    public void searched(long iterations) {
        this.iterations = iterations;
    }

    long iterations() {
        return iterations;
    }

    @Override
    public void improved(RoutePlanProgress progress) {
        if (!isShown) {
            return;
        }
        err.printf(
                "%6.1f s  %d planned, %d left out, cost %.1f%n",
                progress.elapsed().toMillis() / 1e3,
                progress.planned(),
                progress.unplanned(),
                (progress.cost() + progress.unplannedCost()) * unitsPerSec);
        err.flush();
    }
}
