package dev.fixpoint.solver;

import java.util.List;

/** The jobs of one shift in order of service. */
public record Route(String shiftId, List<Stop> stops) {
    public Route {
        stops = List.copyOf(stops);
    }
}
