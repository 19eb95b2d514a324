package dev.fixpoint.imports;

import java.util.HashSet;
import java.util.Set;

/** Finds rows of one file that are about the same thing. */
final class Repeats {
    private final Set<String> seen = new HashSet<>();

    void check(Line line, String column, String key) {
        if (!key.isBlank() && !seen.add(key)) {
            line.refuse(column, "repeated", "“%s”在文件中出现多次。请只保留一行。", "\"%s\" is in the file twice. Keep one row.", key);
        }
    }
}
