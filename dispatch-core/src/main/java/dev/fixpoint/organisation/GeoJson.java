package dev.fixpoint.organisation;

import dev.fixpoint.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the polygons of a GeoJSON document (RFC 7946) and says in plain words what is wrong with it. */
final class GeoJson {
    /** As in the database's constraint; more would slow every map that shows the area. */
    static final int MOST_POINTS = 5_000;

    private static final int FEWEST_POINTS = 4;
    private static final double MOST_LON = 180;
    private static final double MOST_LAT = 90;

    private int rings;
    private int points;

    private GeoJson() {}

    /**
     * The geometry in a polygon, multi-polygon, feature or collection of one feature.
     *
     * @throws Refusal {@code area-invalid}, naming the ring and the point
     */
    static JsonNode polygons(JsonNode given) {
        var geometry = geometry(given);
        new GeoJson().check(geometry);
        return geometry;
    }

    private static JsonNode geometry(JsonNode given) {
        var type = given.path("type").asString("");
        return switch (type) {
            case "Polygon", "MultiPolygon" -> given;
            case "Feature" -> geometry(given.path("geometry"));
            case "FeatureCollection" -> onlyFeature(items(given.path("features")));
            case "" ->
                throw bad(
                        "not-geojson",
                        "这不是 GeoJSON。请粘贴含有 type 和 coordinates 的 Polygon 或 MultiPolygon。",
                        "This is not GeoJSON. Paste a Polygon or MultiPolygon with its type and coordinates.");
            default ->
                throw bad(
                        "not-polygon",
                        "类型“%s”不能作为区域边界。请使用 Polygon 或 MultiPolygon。".formatted(type),
                        "A \"%s\" cannot be an area. Use a Polygon or MultiPolygon.".formatted(type));
        };
    }

    private static JsonNode onlyFeature(List<JsonNode> features) {
        if (features.size() != 1) {
            throw bad(
                    "several-features",
                    "文件里有 %d 个要素。请只保留一个；几块分开的区域请合并为一个 MultiPolygon。".formatted(features.size()),
                    "There are %d features. Keep one; join separate parts into one MultiPolygon."
                            .formatted(features.size()));
        }
        return geometry(features.getFirst());
    }

    private void check(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var polygons = geometry.path("type").asString("").equals("Polygon") ? List.of(coordinates) : items(coordinates);
        polygons.forEach(polygon -> {
            int before = rings;
            items(polygon).forEach(this::checkRing);
            if (rings == before) {
                throw emptyRing(rings + 1);
            }
        });
        if (rings == 0) {
            throw emptyRing(1);
        }
    }

    private void checkRing(JsonNode ring) {
        rings++;
        var corners = items(ring);
        if (corners.size() < FEWEST_POINTS) {
            throw emptyRing(rings);
        }
        points += corners.size();
        if (points > MOST_POINTS) {
            throw bad(
                    "too-many-points",
                    "边界超过 %d 个点。请先简化边界再上传。".formatted(MOST_POINTS),
                    "The area has more than %d points. Simplify it, then upload it again.".formatted(MOST_POINTS));
        }
        corners.forEach(this::checkPoint);
        if (!isSamePoint(corners.getFirst(), corners.getLast())) {
            throw bad(
                    "not-closed",
                    "第 %d 个环没有闭合。请让最后一个点与第一个点相同。".formatted(rings),
                    "Ring %d is not closed. Make its last point the same as its first.".formatted(rings));
        }
    }

    private void checkPoint(JsonNode point) {
        var lon = point.path(0);
        var lat = point.path(1);
        if (!lon.isNumber() || !lat.isNumber()) {
            throw bad(
                    "not-a-point",
                    "第 %d 个环里有不是 [经度, 纬度] 的内容。请检查坐标。".formatted(rings),
                    "Ring %d holds something that is not [longitude, latitude]. Check its coordinates."
                            .formatted(rings));
        }
        if (Math.abs(lon.doubleValue()) > MOST_LON || Math.abs(lat.doubleValue()) > MOST_LAT) {
            throw bad(
                    "off-earth",
                    "第 %d 个环的点 [%s, %s] 超出经度 ±180、纬度 ±90。请用 WGS 84 经纬度，先经度后纬度。".formatted(rings, lon, lat),
                    "Point [%2$s, %3$s] of ring %1$d is outside ±180 and ±90. Use WGS 84 degrees, longitude first."
                            .formatted(rings, lon, lat));
        }
    }

    private static boolean isSamePoint(JsonNode one, JsonNode other) {
        return one.path(0).doubleValue() == other.path(0).doubleValue()
                && one.path(1).doubleValue() == other.path(1).doubleValue();
    }

    private static List<JsonNode> items(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        if (array.isArray()) {
            array.forEach(items::add);
        }
        return items;
    }

    private static Refusal emptyRing(int ring) {
        return bad(
                "too-few-points",
                "第 %d 个环不足 %d 个点（含闭合点）。请补全边界。".formatted(ring, FEWEST_POINTS),
                "Ring %d has fewer than %d points, the closing one included. Complete the border."
                        .formatted(ring, FEWEST_POINTS));
    }

    static Refusal bad(String code, String zh, String en) {
        return OrganisationProblem.AREA_INVALID.refuse(zh, en).at("area", code);
    }
}
