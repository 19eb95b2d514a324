package dev.fixpoint.demo;

import dev.fixpoint.demo.city.City;
import dev.fixpoint.demo.city.Ground;
import dev.fixpoint.shared.LocalText;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Draws the city for the map. */
final class CityMap {
    private static final LocalText RIVER = new LocalText("云溪江", "Yunxi River");
    private static final LocalText LAKE = new LocalText("镜湖", "Jing Lake");
    private static final LocalText CITY = new LocalText("云州市", "Yunzhou");
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Sheets sheets;

    CityMap(Sheets sheets) {
        this.sheets = sheets;
    }

    void draw(City city) {
        add("water", "river", RIVER, 1, city.river());
        add("water", "lake", LAKE, 2, city.lake());
        for (var park : city.parks()) {
            add("park", "park", park.name(), 3, park.area());
        }
        for (var street : city.streets()) {
            add(
                    "street",
                    street.kind().name().toLowerCase(Locale.ROOT),
                    street.name(),
                    street.kind().rank(),
                    street.line());
        }
        add("place", "city", CITY, 1, GEOMETRY.createPoint(new Coordinate(0, 0)));
        for (var district : city.districts()) {
            add("place", "district", district.name(), 2, district.area().getInteriorPoint());
        }
        for (var quarter : city.quarters()) {
            add("place", "neighbourhood", quarter.name(), 4, GEOMETRY.createPoint(quarter.centre()));
        }
    }

    private void add(String layer, String kind, LocalText name, int rank, Geometry metres) {
        if (!metres.isEmpty()) {
            sheets.mapFeatures.add(
                    layer,
                    kind,
                    name.zh(),
                    name.en(),
                    rank,
                    "SRID=3857;" + Ground.mercator(metres).toText());
        }
    }
}
