package dev.fixpoint.solver.formats;

/** What figures a JSON problem may hold: far more than any day needs, and far less than could overflow. */
final class Limits {
    /** About thirty years on either side of the epoch. */
    static final long FARTHEST_SEC = 1_000_000_000;

    static final long DEAREST = 1_000_000_000_000L;
    static final int MOST = 1_000_000_000;

    private Limits() {}

    static void moment(String name, long sec) {
        within(name, sec, -FARTHEST_SEC, FARTHEST_SEC);
    }

    static void seconds(String name, long sec) {
        within(name, sec, 0, FARTHEST_SEC);
    }

    static void price(String name, long price) {
        within(name, price, 0, DEAREST);
    }

    static void quantity(String name, int quantity) {
        within(name, quantity, 0, MOST);
    }

    static void level(String name, int level) {
        within(name, level, 1, MOST);
    }

    static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must be from %d to %d, but is %d".formatted(name, least, most, value));
        }
    }
}
