package dev.fixpoint.benchmarks.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A round city with more people towards the middle: districts around centres, each of them a territory. Places are numbered
 * in the order in which they are asked for.
 */
final class Districts {
    private static final double MIDDLE_LON = 121.47;
    private static final double MIDDLE_LAT = 31.23;
    private static final double KM_PER_DEGREE = 111.2;
    private static final double DISTRICT_KM = 2.5;

    /** One district for so many technicians. */
    private static final int TECHNICIANS = 15;

    /** Area grows with the number of technicians, as there are about as many in each square kilometre of any town. */
    private static final double KM_OF_ONE_TECHNICIAN = 0.9;

    private final Random random;
    private final double[][] centres;
    private final List<double[]> places = new ArrayList<>();

    Districts(Random random, int technicians) {
        this.random = random;
        double radiusKm = KM_OF_ONE_TECHNICIAN * Math.sqrt(technicians);
        centres = new double[Math.max(1, technicians / TECHNICIANS)][];
        for (int district = 0; district < centres.length; district++) {
            double angle = random.nextDouble(2 * Math.PI);
            double distance = radiusKm * Math.sqrt(random.nextDouble());
            centres[district] = new double[] {distance * Math.cos(angle), distance * Math.sin(angle)};
        }
    }

    int any() {
        return random.nextInt(centres.length);
    }

    static String territory(int district) {
        return "district " + (district + 1);
    }

    /** A new place in a district, close to its centre or less so. */
    int place(int district) {
        double x = centres[district][0] + DISTRICT_KM * random.nextGaussian();
        double y = centres[district][1] + DISTRICT_KM * random.nextGaussian();
        double kmPerDegreeEast = KM_PER_DEGREE * Math.cos(Math.toRadians(MIDDLE_LAT));
        places.add(new double[] {MIDDLE_LON + x / kmPerDegreeEast, MIDDLE_LAT + y / KM_PER_DEGREE});
        return places.size() - 1;
    }

    double[] longitudes() {
        return places.stream().mapToDouble(place -> place[0]).toArray();
    }

    double[] latitudes() {
        return places.stream().mapToDouble(place -> place[1]).toArray();
    }
}
