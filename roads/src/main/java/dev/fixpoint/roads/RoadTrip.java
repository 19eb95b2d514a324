package dev.fixpoint.roads;

/** A trip between two points: driven on the network, or estimated and why. */
public sealed interface RoadTrip {
    /** Whole seconds of driving, 0 or more. */
    int seconds();

    /** Metres on the road. */
    double metres();

    /** The fastest way on the network. */
    record OnRoad(int seconds, double metres) implements RoadTrip {}

    /** The calibrated great-circle estimate. */
    record Estimated(int seconds, double metres, Reason reason) implements RoadTrip {}

    /** Why the network has no answer. */
    enum Reason {
        /** One of the points is farther from any road than the limit. */
        FAR_FROM_ROAD,
        /** No road leads there. */
        NOT_CONNECTED
    }
}
