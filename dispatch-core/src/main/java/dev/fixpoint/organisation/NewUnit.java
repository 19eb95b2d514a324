package dev.fixpoint.organisation;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.UnitId;

/** A branch or store to be opened below {@code parent}. */
public record NewUnit(LocalText name, OrganisationUnit.Kind kind, UnitId parent) {}
