package dev.fixpoint.web;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.map.MapTiles;
import dev.fixpoint.map.PlaceSearch;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map's tiles and where it begins. */
@RestController
class MapController {
    private static final MediaType VECTOR_TILE = new MediaType("application", "vnd.mapbox-vector-tile");

    /** @param bounds west, south, east, north, degrees */
    record MapFrame(GeoPoint center, List<Double> bounds) {}

    private final MapTiles tiles;
    private final PlaceSearch places;

    MapController(MapTiles tiles, PlaceSearch places) {
        this.tiles = tiles;
        this.places = places;
    }

    /** Addresses, streets and places by part of their name. */
    @GetMapping("/api/v1/map/places")
    @AllowedTo(anyone = true)
    List<PlaceSearch.FoundPlace> places(@RequestParam @Size(max = 100) String query, Locale reader) {
        return places.find(query, Language.of(reader.toLanguageTag()));
    }

    @GetMapping("/api/v1/map")
    @AllowedTo(anyone = true)
    MapFrame frame() {
        var view = tiles.view();
        return new MapFrame(view.center(), List.of(view.west(), view.south(), view.east(), view.north()));
    }

    @GetMapping("/tiles/{z}/{x}/{y}.mvt")
    @AllowedTo(anyone = true)
    ResponseEntity<byte[]> tile(@PathVariable int z, @PathVariable int x, @PathVariable int y) {
        return ResponseEntity.ok()
                .contentType(VECTOR_TILE)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(tiles.tile(z, x, y));
    }
}
