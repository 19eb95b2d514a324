package dev.fixpoint.organisation;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.UnitId;
import tools.jackson.databind.JsonNode;

/**
 * A territory as told to us.
 *
 * @param zone IANA name
 * @param area GeoJSON polygon or multi-polygon, bare or as one feature, WGS 84
 */
public record NewTerritory(String code, LocalText name, UnitId unit, String zone, JsonNode area) {}
