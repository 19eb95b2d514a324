package dev.fixpoint.planning;

import dev.fixpoint.roads.LonLat;
import dev.fixpoint.roads.RoadNetwork;
import dev.fixpoint.roads.RoadSettings;
import dev.fixpoint.roads.RoadTimes;
import dev.fixpoint.roads.TimedTravel;
import dev.fixpoint.roads.Traffic;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.solver.GreatCircleTravel;
import dev.fixpoint.solver.TravelTimes;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Travel times by road where an OpenStreetMap extract is given, otherwise the estimate of a city. The extract is opened when
 * the first plan needs it, so that it holds up no start.
 */
@Component
class PlanTravel {
    private static final Logger LOG = LoggerFactory.getLogger(PlanTravel.class);

    private final TravelSettings settings;
    private final Optional<Path> extract;
    private @Nullable RoadNetwork network;
    private @Nullable RoadTimes times;

    PlanTravel(TravelSettings settings, @Value("${fixpoint.map.osm:#{null}}") @Nullable Path extract) {
        this.settings = settings;
        this.extract = Optional.ofNullable(extract);
    }

    /** The estimate also where most of the places lie outside the extract. */
    TravelTimes between(Collection<GeoPoint> places) {
        return extract.filter(_ -> !places.isEmpty())
                .flatMap(file -> byRoad(roads(file), places))
                .orElseGet(() -> estimate(places));
    }

    /**
     * The same with one more place, whose index follows the others.
     *
     * @param places in the order in which they were given to {@link #between}
     */
    TravelTimes around(List<GeoPoint> places, GeoPoint one) {
        var wider = Stream.concat(places.stream(), Stream.of(one)).toList();
        return extract.flatMap(file -> byRoad(roads(file), wider))
                .orElseGet(() -> GreatCircleTravel.cityOnDemand(longitudes(wider), latitudes(wider)));
    }

    private Optional<TravelTimes> byRoad(RoadTimes roads, Collection<GeoPoint> places) {
        List<LonLat> points = places.stream()
                .map(place -> new LonLat(place.lon(), place.lat()))
                .toList();
        var travel = roads.between(points);
        return 2 * travel.placesOnRoad() < points.size()
                ? Optional.empty()
                : Optional.of(new TimedTravel(travel, Traffic.NONE, settings.trafficPercent(), 0));
    }

    private static TravelTimes estimate(Collection<GeoPoint> places) {
        return GreatCircleTravel.city(longitudes(places), latitudes(places));
    }

    private static double[] longitudes(Collection<GeoPoint> places) {
        return places.stream().mapToDouble(GeoPoint::lon).toArray();
    }

    private static double[] latitudes(Collection<GeoPoint> places) {
        return places.stream().mapToDouble(GeoPoint::lat).toArray();
    }

    private synchronized RoadTimes roads(Path file) {
        if (times == null) {
            try {
                network = RoadNetwork.open(file, settings.roadCache(), RoadSettings.USUAL);
                LOG.info("Trips are planned on the roads of {}: {}", file, network.calibration());
                times = new RoadTimes(network, RoadTimes.Settings.USUAL);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot plan on the roads of " + file, e);
            }
        }
        return times;
    }

    @PreDestroy
    synchronized void close() {
        if (network != null) {
            network.close();
        }
    }
}
