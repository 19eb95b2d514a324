package dev.fixpoint.benchmarks.town;

/**
 * How much there is of everything.
 *
 * @param technicians 1 or more
 * @param visits 0 or more
 * @param days each technician works on each of them, 1 or more
 */
public record TownSize(int technicians, int visits, int days) {
    public static final TownSize BRANCH = new TownSize(60, 450, 1);
    public static final TownSize CITY = new TownSize(500, 4_000, 1);
    public static final TownSize REGION = new TownSize(2_000, 16_000, 1);

    public TownSize {
        if (technicians < 1 || visits < 0 || days < 1) {
            throw new IllegalArgumentException("A town needs technicians and days, not %d and %d, and no %d visits"
                    .formatted(technicians, days, visits));
        }
    }
}
