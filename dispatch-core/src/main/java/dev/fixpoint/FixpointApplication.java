package dev.fixpoint;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Everything on the class path under {@code dev.fixpoint} as one application; the runnable modules start it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Fixpoint")
public class FixpointApplication {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
