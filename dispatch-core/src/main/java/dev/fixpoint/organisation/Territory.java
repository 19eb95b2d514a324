package dev.fixpoint.organisation;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/**
 * A service area, served by one unit and planned as one.
 *
 * @param area GeoJSON polygon or multi-polygon, WGS 84
 */
public record Territory(
        TerritoryId id, String code, LocalText name, UnitId unitId, ZoneId zone, JsonNode area, long version) {}
