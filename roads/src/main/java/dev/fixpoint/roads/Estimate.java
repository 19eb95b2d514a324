package dev.fixpoint.roads;

import dev.fixpoint.solver.GreatCircleTravel;
import java.util.List;

/**
 * Driving time from the distance as the crow flies.
 *
 * @param detour road distance over straight distance, 1 or more
 * @param metresPerSecond speed on the road, more than 0
 * @param overheadSec seconds added to each trip, 0 or more
 */
public record Estimate(double detour, double metresPerSecond, int overheadSec) {
    /** A city nobody has measured: detour 1.35, 28 km/h. */
    public static final Estimate CITY = new Estimate(1.35, 28 / 3.6, 0);

    public Estimate {
        if (!(detour >= 1 && metresPerSecond > 0 && overheadSec >= 0)) {
            throw new IllegalArgumentException("Needs detour ≥ 1, speed > 0, overhead ≥ 0; got %s, %s, %s"
                    .formatted(detour, metresPerSecond, overheadSec));
        }
    }

    /** Metres on the road for so many metres as the crow flies. */
    double roadMetres(double straightMetres) {
        return straightMetres * detour;
    }

    /** Whole seconds for so many metres as the crow flies; 0 for none. */
    int seconds(double straightMetres) {
        return straightMetres == 0
                ? 0
                : overheadSec
                        + (int) Math.min(
                                Integer.MAX_VALUE / 4, Math.round(roadMetres(straightMetres) / metresPerSecond));
    }

    /**
     * The same as travel times of the solver, for where there is no road network.
     *
     * @param doorSec seconds to park and walk at the end of each trip, 0 or more
     */
    public GreatCircleTravel travel(List<LonLat> places, int doorSec) {
        return new GreatCircleTravel(
                places.stream().mapToDouble(LonLat::lon).toArray(),
                places.stream().mapToDouble(LonLat::lat).toArray(),
                detour,
                metresPerSecond,
                overheadSec + doorSec);
    }
}
