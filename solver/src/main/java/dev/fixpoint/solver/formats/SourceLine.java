package dev.fixpoint.solver.formats;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * One line of a file, which knows where it stands.
 *
 * @param number counted from 1
 * @param text without blanks around it
 */
record SourceLine(Path file, int number, String text) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");

    boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    String[] cells() {
        return BLANKS.split(text);
    }

    /** @param names what the columns hold, in order; there must be as many */
    Row row(String... names) {
        var cells = cells();
        if (cells.length != names.length) {
            throw bad(
                    "has %d columns, expected %d (%s)".formatted(cells.length, names.length, String.join(", ", names)));
        }
        return new Row(this, names, cells);
    }

    double number(String name, String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            throw bad("%s must be a number, not \"%s\"".formatted(name, cell));
        }
        return Double.parseDouble(cell);
    }

    int count(String name, String cell) {
        double value = number(name, cell);
        if (value < 0 || value != Math.rint(value) || value > Integer.MAX_VALUE) {
            throw bad("%s must be a whole number of 0 or more, not \"%s\"".formatted(name, cell));
        }
        return (int) value;
    }

    BadFile bad(String reason) {
        return new BadFile(file, number, reason);
    }

    /** The cells of a line under the names of their columns. */
    record Row(SourceLine line, String[] names, String[] cells) {
        int count(int column) {
            return line.count(names[column], cells[column]);
        }

        double number(int column) {
            return line.number(names[column], cells[column]);
        }

        double notNegative(int column) {
            double value = number(column);
            if (value < 0) {
                throw line.bad("%s must not be negative, but is %s".formatted(names[column], cells[column]));
            }
            return value;
        }
    }
}
