package dev.fixpoint.customers;

/** Sites have come into a territory, or left one, because its borders have changed. */
public record SitesRehomed(int sites) {}
