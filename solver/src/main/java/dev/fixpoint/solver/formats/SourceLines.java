package dev.fixpoint.solver.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text file with something on them, read one after the other. */
final class SourceLines {
    private final Path file;
    private final List<SourceLine> lines;
    private int next;

    private SourceLines(Path file, List<SourceLine> lines) {
        this.file = file;
        this.lines = lines;
    }

    static SourceLines of(Path file) {
        var all = text(file).lines().toList();
        var lines = new ArrayList<SourceLine>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                lines.add(new SourceLine(file, i + 1, all.get(i).strip()));
            }
        }
        return new SourceLines(file, List.copyOf(lines));
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadFile(file, "cannot be read: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : e.toString();
    }

    boolean hasNext() {
        return next < lines.size();
    }

    /** Whether any line is this word alone. */
    boolean haveLine(String word) {
        return lines.stream().anyMatch(line -> line.is(word));
    }

    SourceLine peek() {
        return lines.get(next);
    }

    /** @param what the line should be, for the message when the file ends here */
    SourceLine next(String what) {
        if (!hasNext()) {
            int last = lines.isEmpty() ? 1 : lines.getLast().number();
            throw new BadFile(file, last, "the file ends here, but should go on with " + what);
        }
        return lines.get(next++);
    }

    /** Goes on behind the line that is this word alone. */
    void skipPast(String word) {
        while (!next("a line \"%s\"".formatted(word)).is(word)) {}
    }
}
