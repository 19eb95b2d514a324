package dev.fixpoint.identity;

import java.time.Instant;
import java.util.UUID;

/** A phone on which a user is signed in. */
public record SignedInDevice(UUID id, String name, Instant signedInAt, Instant lastUsedAt) {}
