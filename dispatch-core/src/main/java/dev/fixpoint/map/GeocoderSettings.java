package dev.fixpoint.map;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who is asked for addresses besides the imported map.
 *
 * @param service whose protocol is spoken; {@code NONE}: nobody is asked
 * @param url address of the service
 * @param key what the service knows its customers by; not needed for a Nominatim of one's own
 * @param contact told to the service, as the terms of Nominatim ask for
 * @param timeout longest wait for an answer; after it only the imported map answers
 * @param rest how long a service that did not answer is left alone
 */
@ConfigurationProperties("fixpoint.map.geocoder")
record GeocoderSettings(Service service, URI url, String key, String contact, Duration timeout, Duration rest) {
    enum Service {
        NONE,
        NOMINATIM,
        AMAP
    }
}
