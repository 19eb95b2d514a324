package dev.fixpoint.technicians;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A van and who drives it. */
public record Van(UUID id, String plate, @Nullable String technicianName) {}
