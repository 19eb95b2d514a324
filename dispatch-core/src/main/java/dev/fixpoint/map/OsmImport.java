package dev.fixpoint.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openstreetmap.osmosis.core.domain.v0_6.Entity;
import org.openstreetmap.osmosis.core.domain.v0_6.Node;
import org.openstreetmap.osmosis.core.domain.v0_6.Way;
import org.openstreetmap.osmosis.core.domain.v0_6.WayNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces what the map draws by an OpenStreetMap extract: streets, water, parks, places. */
@Service
public class OsmImport {
    private static final Logger LOG = LoggerFactory.getLogger(OsmImport.class);
    private static final String INSERT = """
            insert into map_feature (layer, class, name_zh, name_en, rank, shape)
            select ?, ?, ?, ?, ?, ST_Transform(ST_MakeValid(ST_GeomFromText(?, 4326)), 3857)""";

    private record Feature(OsmTags.Kind kind, String zh, String en, String wkt) {}

    private record DrawnWay(OsmTags.Kind kind, String zh, String en, List<Long> nodes) {}

    private final JdbcTemplate sql;

    OsmImport(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Reads the file twice: first for the ways that are drawn, then for where their nodes lie.
     *
     * @return features drawn
     */
    @Transactional
    public int replaceBy(Path file) {
        var extract = new OsmExtract(file);
        var ways = new ArrayList<DrawnWay>();
        extract.forEach(entity -> collect(entity, ways));
        var points = new HashMap<Long, double[]>();
        ways.forEach(w -> w.nodes().forEach(n -> points.put(n, new double[0])));
        var features = new ArrayList<Feature>();
        extract.forEach(entity -> locate(entity, points, features));
        ways.stream().map(w -> feature(w, points)).filter(Objects::nonNull).forEach(features::add);
        sql.update("delete from map_feature");
        sql.batchUpdate(INSERT, features, 500, (statement, f) -> {
            statement.setString(1, f.kind().layer());
            statement.setString(2, f.kind().type());
            statement.setString(3, f.zh());
            statement.setString(4, f.en());
            statement.setInt(5, f.kind().rank());
            statement.setString(6, f.wkt());
        });
        LOG.info("The map now draws {} features of {}", features.size(), file.getFileName());
        return features.size();
    }

    private static void collect(Entity entity, List<DrawnWay> ways) {
        if (entity instanceof Way way) {
            var tags = OsmExtract.tagsOf(way);
            OsmTags.ofWay(tags)
                    .ifPresent(kind -> ways.add(new DrawnWay(
                            kind,
                            OsmTags.name(tags, "zh"),
                            OsmTags.name(tags, "en"),
                            way.getWayNodes().stream().map(WayNode::getNodeId).toList())));
        }
    }

    private static void locate(Entity entity, Map<Long, double[]> points, List<Feature> features) {
        if (entity instanceof Node node) {
            if (points.containsKey(node.getId())) {
                points.put(node.getId(), new double[] {node.getLongitude(), node.getLatitude()});
            }
            var tags = OsmExtract.tagsOf(node);
            OsmTags.ofNode(tags)
                    .ifPresent(kind -> features.add(new Feature(
                            kind,
                            OsmTags.name(tags, "zh"),
                            OsmTags.name(tags, "en"),
                            "POINT(" + node.getLongitude() + " " + node.getLatitude() + ")")));
        }
    }

    /** A way as far as the extract holds its nodes; nothing if too little of it is there. */
    private static @Nullable Feature feature(DrawnWay way, Map<Long, double[]> points) {
        var known = way.nodes().stream()
                .map(points::get)
                .filter(p -> p != null && p.length == 2)
                .map(p -> p[0] + " " + p[1])
                .toList();
        var closed = known.size() >= 4 && known.getFirst().equals(known.getLast());
        if (way.kind().area() ? !closed : known.size() < 2) {
            return null;
        }
        var line = known.stream().collect(Collectors.joining(",", "(", ")"));
        return new Feature(
                way.kind(), way.zh(), way.en(), way.kind().area() ? "POLYGON(" + line + ")" : "LINESTRING" + line);
    }
}
