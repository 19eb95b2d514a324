package dev.fixpoint.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A phone that has just signed in or refreshed; the only moment at which the tokens are known.
 *
 * @param accessToken for requests, until {@code accessExpiresAt}
 * @param refreshToken for the next refresh, once, until {@code refreshExpiresAt}
 */
public record DeviceSession(
        UUID deviceId, String accessToken, Instant accessExpiresAt, String refreshToken, Instant refreshExpiresAt) {}
