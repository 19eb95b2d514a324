package dev.fixpoint.customers;

/** The class sets service standards. */
public enum CustomerClass {
    ORDINARY(0),
    VIP(1),
    KEY_ACCOUNT(1);

    private final int priorityBonus;

    CustomerClass(int priorityBonus) {
        this.priorityBonus = priorityBonus;
    }

    /** Raises the priority of the customer's visits, up to 5. */
    public int raise(int priority) {
        return Math.min(5, priority + priorityBonus);
    }
}
