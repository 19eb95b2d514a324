package dev.fixpoint.demo;

import java.time.Duration;

/**
 * What has been loaded.
 *
 * @param loaded false if there was data already, and nothing was touched
 * @param openVisits still to be planned
 * @param pastVisits completed, or given up, before the load
 */
public record LoadReport(
        boolean loaded,
        int territories,
        int technicians,
        int customers,
        int openVisits,
        int pastVisits,
        int rows,
        Duration took) {
    static LoadReport nothing() {
        return new LoadReport(false, 0, 0, 0, 0, 0, 0, Duration.ZERO);
    }
}
