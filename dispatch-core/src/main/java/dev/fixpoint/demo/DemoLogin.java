package dev.fixpoint.demo;

import dev.fixpoint.identity.Role;

/** An account anybody may try the product with. */
public record DemoLogin(String username, String password, Role role, String displayName) {}
