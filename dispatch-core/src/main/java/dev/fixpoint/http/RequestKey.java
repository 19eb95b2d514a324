package dev.fixpoint.http;

import dev.fixpoint.shared.UserId;

/** One caller's key for one request. */
record RequestKey(UserId caller, String key) {}
