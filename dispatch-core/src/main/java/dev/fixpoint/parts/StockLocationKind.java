package dev.fixpoint.parts;

/** What a place is for. Parts in quarantine are counted, but nobody may plan with them. */
public enum StockLocationKind {
    WAREHOUSE,
    VAN,
    QUARANTINE
}
