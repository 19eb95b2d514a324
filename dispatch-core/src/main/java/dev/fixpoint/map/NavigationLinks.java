package dev.fixpoint.map;

import dev.fixpoint.shared.GeoPoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What opens a place in the map programs of phones, in the coordinates each of them expects: AMap and Apple in China GCJ-02,
 * Baidu BD-09, Google WGS 84.
 */
public record NavigationLinks(String amap, String baidu, String google, String apple) {
    public static NavigationLinks to(GeoPoint place, String name) {
        var shifted = Gcj02.of(place);
        // Outside of China Baidu takes real coordinates, as the others do.
        var baidu = shifted.equals(place) ? place : Bd09.ofGcj02(shifted);
        var system = shifted.equals(place) ? "wgs84" : "bd09ll";
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new NavigationLinks(
                "https://uri.amap.com/navigation?to=%s,%s,%s&mode=car&coordinate=gaode&callnative=1&src=fixpoint"
                        .formatted(number(shifted.lon()), number(shifted.lat()), encoded),
                "baidumap://map/direction?destination=name:%s%%7Clatlng:%s,%s&coord_type=%s&mode=driving&src=fixpoint"
                        .formatted(encoded, number(baidu.lat()), number(baidu.lon()), system),
                "https://www.google.com/maps/dir/?api=1&destination=%s,%s"
                        .formatted(number(place.lat()), number(place.lon())),
                "https://maps.apple.com/?daddr=%s,%s&dirflg=d".formatted(number(shifted.lat()), number(shifted.lon())));
    }

    /** To a decimetre. */
    private static String number(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
