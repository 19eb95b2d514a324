package dev.fixpoint.solver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The small instances made for tests, and copies of them with something changed. */
public final class TestFiles {
    private TestFiles() {}

    public static Path instance(String name) {
        try {
            return Path.of(Objects.requireNonNull(TestFiles.class.getResource("/instances/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file with the first {@code old} replaced, in another folder. */
    public static Path changed(Path folder, String name, String old, String replacement) {
        try {
            var text = Files.readString(instance(name));
            int at = text.indexOf(old);
            if (at < 0) {
                throw new IllegalArgumentException("%s has no \"%s\"".formatted(name, old));
            }
            return written(folder, name, text.substring(0, at) + replacement + text.substring(at + old.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path written(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
