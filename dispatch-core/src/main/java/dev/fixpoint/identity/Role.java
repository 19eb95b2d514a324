package dev.fixpoint.identity;

/** What somebody is here for; a user may have several. */
public enum Role {
    CUSTOMER,
    TECHNICIAN,
    DISPATCHER,
    AGENT,
    WAREHOUSE,
    FINANCE,
    MANAGER,
    ADMINISTRATOR,
    INTEGRATION
}
