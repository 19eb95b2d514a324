package dev.fixpoint.demo.city;

import dev.fixpoint.shared.LocalText;
import java.util.ArrayList;
import java.util.List;

/** Ring roads and radials; they bridge the river. */
final class MainRoads {
    private static final String[] ORDINAL_ZH = {"", "一", "二", "三", "四", "五", "六", "七"};
    private static final String[] ORDINAL_EN = {"", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh"};

    private final Bend bend;
    private final PlaceNames names;

    MainRoads(Bend bend, PlaceNames names) {
        this.bend = bend;
        this.names = names;
    }

    List<Street> upTo(int rings, double[] radii, int[] spokes) {
        var roads = new ArrayList<Street>();
        for (int ring = 1; ring <= rings; ring++) {
            var name = new LocalText(ORDINAL_ZH[ring] + "环路", ORDINAL_EN[ring] + " Ring Road");
            var kind = ring == rings ? Street.Kind.TRUNK : Street.Kind.PRIMARY;
            roads.add(new Street(kind, name, bend.ring(radii[ring])));
        }
        int crossing = 0;
        for (int ring = 0; ring < rings; ring++) {
            for (int k = 0; k < spokes[ring]; k++) {
                var begins = spokes[ring] > crossing && (crossing == 0 || k % (spokes[ring] / crossing) != 0);
                if (begins) {
                    var kind = ring == 0 ? Street.Kind.PRIMARY : Street.Kind.SECONDARY;
                    var line = bend.spoke(radii[ring], radii[rings], (double) k / spokes[ring]);
                    roads.add(new Street(kind, names.avenue(), line));
                }
            }
            crossing = spokes[ring];
        }
        return roads;
    }
}
