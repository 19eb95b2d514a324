package dev.fixpoint.roads;

/**
 * What makes one road network out of an extract.
 *
 * @param snapMetres a point farther from any road than this is not on the network, more than 0
 * @param leastNetworkNodes parts of the network with fewer crossings than this that cannot be left or entered are not used,
 *     0 to use all
 */
public record RoadSettings(double snapMetres, int leastNetworkNodes) {
    /** 500 m to the next road; parts of fewer than 200 crossings are left out. */
    public static final RoadSettings USUAL = new RoadSettings(500, 200);

    public RoadSettings {
        if (!(snapMetres > 0 && leastNetworkNodes >= 0)) {
            throw new IllegalArgumentException("Needs a snap limit > 0 m and a network size ≥ 0; got %s, %s"
                    .formatted(snapMetres, leastNetworkNodes));
        }
    }
}
