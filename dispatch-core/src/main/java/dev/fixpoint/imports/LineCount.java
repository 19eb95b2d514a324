package dev.fixpoint.imports;

/** Counts lines as a reader moves on through a text; quoted values may span several. */
final class LineCount {
    private final String text;
    private int position;
    private long line = 1;

    LineCount(String text) {
        this.text = text;
    }

    /**
     * The line on which what follows a position begins; empty lines before it do not count as its own.
     *
     * @param next at or after the last position asked for
     */
    long lineAt(int next) {
        while (position < text.length() && (position < next || isLineEnd(text.charAt(position)))) {
            line += text.charAt(position) == '\n' ? 1 : 0;
            position++;
        }
        return line;
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }
}
