package dev.fixpoint.technicians;

import dev.fixpoint.shared.LocalText;

/** Something a technician can do, with levels 1 to 5. */
public record Skill(String code, LocalText name) {}
