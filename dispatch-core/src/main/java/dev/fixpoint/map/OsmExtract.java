package dev.fixpoint.map;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openstreetmap.osmosis.core.container.v0_6.EntityContainer;
import org.openstreetmap.osmosis.core.domain.v0_6.Entity;
import org.openstreetmap.osmosis.core.domain.v0_6.Tag;
import org.openstreetmap.osmosis.core.task.v0_6.RunnableSource;
import org.openstreetmap.osmosis.core.task.v0_6.Sink;
import org.openstreetmap.osmosis.pbf2.v0_6.PbfReader;
import org.openstreetmap.osmosis.xml.common.CompressionMethod;
import org.openstreetmap.osmosis.xml.v0_6.XmlReader;

/** An OpenStreetMap file: PBF, or XML plain or packed. */
record OsmExtract(Path file) {
    /** Reads the file once, from beginning to end. */
    void forEach(Consumer<Entity> reader) {
        var source = source();
        source.setSink(new Reading(reader));
        source.run();
    }

    static Map<String, String> tagsOf(Entity entity) {
        return entity.getTags().stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue, (a, _) -> a));
    }

    private RunnableSource source() {
        File input = file.toFile();
        var name = file.getFileName().toString();
        if (name.endsWith(".pbf")) {
            return new PbfReader(input, 1);
        }
        return new XmlReader(input, false, name.endsWith(".gz") ? CompressionMethod.GZip : CompressionMethod.None);
    }

    private record Reading(Consumer<Entity> reader) implements Sink {
        @Override
        public void process(EntityContainer container) {
            reader.accept(container.getEntity());
        }

        @Override
        public void initialize(Map<String, Object> metadata) {}

        @Override
        public void complete() {}

        @Override
        public void close() {}
    }
}
