package dev.fixpoint.identity;

import java.time.Instant;

/**
 * A fresh token; the only moment at which its value is known.
 *
 * @param value 43 characters of base64url, 256 random bits
 */
public record IssuedToken(String value, Instant expiresAt) {}
