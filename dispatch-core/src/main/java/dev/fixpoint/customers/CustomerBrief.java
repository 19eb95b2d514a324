package dev.fixpoint.customers;

import dev.fixpoint.shared.CustomerId;

/** A customer in a list. */
public record CustomerBrief(
        CustomerId id, String number, String name, String phone, CustomerClass customerClass, String city) {}
