package dev.fixpoint.parts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How parts reach vans.
 *
 * @param restock how long before a visit a part that lies in a warehouse has to be asked for to be in the van, 1 hour to 7 days
 */
@ConfigurationProperties("fixpoint.parts")
public record PartsSettings(Duration restock) {}
