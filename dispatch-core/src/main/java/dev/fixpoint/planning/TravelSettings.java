package dev.fixpoint.planning;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long trips take.
 *
 * @param roadCache where imported road networks and the times on them are kept; several processes may share it
 * @param trafficPercent usual time of a trip in percent of the time on empty roads, 10–1,000; for road networks only
 */
@ConfigurationProperties("fixpoint.travel")
record TravelSettings(Path roadCache, int trafficPercent) {}
