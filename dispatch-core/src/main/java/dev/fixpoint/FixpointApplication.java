package dev.fixpoint;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Everything on the class path under {@code dev.fixpoint} as one application; the runnable modules start it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Fixpoint")
public class FixpointApplication {
    /** How many threads carry the virtual ones, unless the command line says it. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private static final String ENOUGH = "64";

    /**
     * Starts the application. A virtual thread that loads a class keeps its carrier while it waits for the jar it comes from. If
     * whoever has locked that jar waits for a carrier itself, and there are only as many as processors, nothing goes on any
     * more: two requests and a file of the page are enough on two processors.
     */
    public static void run(String[] args) {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, ENOUGH);
        }
        SpringApplication.run(FixpointApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
