package dev.fixpoint.map;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Draws the extract named at the start instead of whatever the map drew before. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty("fixpoint.map.osm")
class OsmAtStart implements ApplicationRunner {
    private final OsmImport maps;
    private final Path file;

    OsmAtStart(OsmImport maps, @Value("${fixpoint.map.osm}") Path file) {
        this.maps = maps;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        maps.replaceBy(file);
    }
}
