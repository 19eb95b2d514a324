package dev.fixpoint.demo;

/** How large the demo company is. */
public enum DemoSize {
    SMALL(20, 120, 2, 4),
    MEDIUM(60, 450, 4, 5),
    LARGE(300, 3_000, 8, 7);

    private final int technicians;
    private final int openVisits;
    private final int territories;
    private final int rings;

    DemoSize(int technicians, int openVisits, int territories, int rings) {
        this.technicians = technicians;
        this.openVisits = openVisits;
        this.territories = territories;
        this.rings = rings;
    }

    public int technicians() {
        return technicians;
    }

    public int openVisits() {
        return openVisits;
    }

    public int territories() {
        return territories;
    }

    /** Ring roads of the city. */
    int rings() {
        return rings;
    }

    int customers() {
        return openVisits + openVisits / 3;
    }

    /** Days, today included, on which customers wish to be visited. */
    int wishedDays() {
        return this == LARGE ? 5 : 3;
    }
}
