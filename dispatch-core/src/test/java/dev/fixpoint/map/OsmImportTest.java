package dev.fixpoint.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.testing.CoreTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class OsmImportTest {
    private static final String EXTRACT = """
            <osm version="0.6" generator="test">
              <node id="1" version="1" lat="1.0" lon="2.0"/>
              <node id="2" version="1" lat="1.1" lon="2.0"/>
              <node id="3" version="1" lat="1.1" lon="2.1"/>
              <node id="4" version="1" lat="1.2" lon="2.2">
                <tag k="place" v="town"/><tag k="name" v="Ville"/><tag k="name:zh" v="城"/>
              </node>
              <way id="10" version="1"><nd ref="1"/><nd ref="2"/><nd ref="99"/>
                <tag k="highway" v="tertiary"/><tag k="name" v="Rue"/></way>
              <way id="11" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/>
                <tag k="natural" v="water"/></way>
              <way id="12" version="1"><nd ref="1"/><nd ref="2"/><tag k="building" v="yes"/></way>
            </osm>
            """;

    @Autowired
    private OsmImport maps;

    @Autowired
    private JdbcClient sql;

    @Test
    void streets_water_and_places_are_drawn_and_replace_what_was_there(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("town.osm"), EXTRACT);
        maps.replaceBy(file);

        var drawn = maps.replaceBy(file);

        assertThat(drawn).isEqualTo(3);
        assertThat(sql.sql(
                                "select layer || ' ' || class || ' ' || name_zh || ' ' || ST_GeometryType(shape) from map_feature")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "street secondary Rue ST_LineString", "water water  ST_Polygon", "place place 城 ST_Point");
    }
}
