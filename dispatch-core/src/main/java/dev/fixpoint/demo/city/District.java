package dev.fixpoint.demo.city;

import dev.fixpoint.shared.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/**
 * A part of the city that is served as one territory. Together the districts cover the city once.
 *
 * @param area metres around the centre
 */
public record District(String code, LocalText name, Polygon area) {
    private static final List<LocalText> NAMES = List.of(
            new LocalText("临江区", "Linjiang District"),
            new LocalText("云湖区", "Yunhu District"),
            new LocalText("青岩区", "Qingyan District"),
            new LocalText("东屏区", "Dongping District"),
            new LocalText("望鹤区", "Wanghe District"),
            new LocalText("南浦区", "Nanpu District"),
            new LocalText("溪桥区", "Xiqiao District"),
            new LocalText("锦川区", "Jinchuan District"));

    /** Two or four slices; from eight on a divided centre with six slices around it. */
    static List<District> of(int count, Bend bend, double edge, double centre) {
        var areas = new ArrayList<Polygon>();
        var inner = count >= 8 ? 2 : 0;
        for (int i = 0; i < inner; i++) {
            areas.add(slice(bend, 0, centre, i, inner));
        }
        for (int i = 0; i < count - inner; i++) {
            areas.add(slice(bend, inner == 0 ? 0 : centre, edge, i, count - inner));
        }
        var districts = new ArrayList<District>();
        for (int i = 0; i < count; i++) {
            districts.add(new District("YZ-%02d".formatted(i + 1), NAMES.get(i), areas.get(i)));
        }
        return districts;
    }

    private static Polygon slice(Bend bend, double from, double to, int index, int count) {
        return bend.sector(from, to, index * Bend.STEPS / count, (index + 1) * Bend.STEPS / count);
    }
}
