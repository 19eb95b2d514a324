package dev.fixpoint.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A real PostGIS for a test: a container where Docker answers, the private cluster otherwise. Import it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    @Configuration(proxyBeanMethods = false)
    @Conditional(Docker.class)
    static class Container {
        @Bean
        @ServiceConnection
        PostgreSQLContainer postgis() {
            return new PostgreSQLContainer(
                    DockerImageName.parse("postgis/postgis:17-3.5").asCompatibleSubstituteFor("postgres"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDocker.class)
    static class Local {
        @Bean
        JdbcConnectionDetails localPostgis() {
            var url = LocalPostgis.shared().newDatabase();
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "fixpoint";
                }

                @Override
                public String getPassword() {
                    return "";
                }

                @Override
                public String getJdbcUrl() {
                    return url;
                }
            };
        }
    }

    static final class Docker implements Condition {
        private static final boolean AVAILABLE = DockerClientFactory.instance().isDockerAvailable();

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return AVAILABLE;
        }
    }

    static final class NoDocker implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !Docker.AVAILABLE;
        }
    }
}
