package dev.fixpoint.demo;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo company.
 *
 * @param size small, medium, large, or none
 * @param simulate whether its technicians report from the field
 */
@ConfigurationProperties("fixpoint.demo")
record DemoSettings(
        @DefaultValue("none") String size,
        @DefaultValue("20261124") long seed,
        @DefaultValue("true") boolean simulate) {
    DemoSize demoSize() {
        return DemoSize.valueOf(size.toUpperCase(Locale.ROOT));
    }
}
