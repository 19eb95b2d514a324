package dev.fixpoint.map;

/** A square of the web map, counted from the north-west: {@code x} and {@code y} from 0 to 2<sup>z</sup> − 1. */
record TileAddress(int z, int x, int y) {
    static final int DEEPEST = 20;

    TileAddress {
        if (z < 0 || z > DEEPEST || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
            throw MapProblem.NO_SUCH_TILE.refuse(z, x, y, DEEPEST);
        }
    }

    /** Size of one of the 256 pixels at this zoom, in the map's metres. */
    double pixel() {
        return 40_075_016.686 / 256 / (1 << z);
    }

    /** Features of a higher rank would only clutter the map at this zoom. */
    int highestRank() {
        if (z >= 13) {
            return 9;
        }
        return z >= 12 ? 4 : z >= 10 ? 3 : 2;
    }
}
