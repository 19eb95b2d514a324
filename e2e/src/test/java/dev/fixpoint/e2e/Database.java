package dev.fixpoint.e2e;

import dev.fixpoint.testing.LocalPostgis;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of a product of its own: on the server of FIXPOINT_DB_URL if set, else in the test run's private cluster. */
record Database(String url, String user, String password) {
    private static final String GIVEN = System.getenv().getOrDefault("FIXPOINT_DB_URL", "");

    static Database fresh() {
        if (GIVEN.isEmpty()) {
            return new Database(Cluster.OF_THIS_RUN.newDatabase(), "fixpoint", "");
        }
        var server =
                new Database(GIVEN, variable("FIXPOINT_DB_USER", "fixpoint"), variable("FIXPOINT_DB_PASSWORD", ""));
        var name = "e2e_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(server.url, server.user, server.password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make a database at " + GIVEN, e);
        }
        return new Database(GIVEN.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), server.user, server.password);
    }

    /** What a product needs in its environment to find this database. */
    Map<String, String> environment() {
        return Map.of("FIXPOINT_DB_URL", url, "FIXPOINT_DB_USER", user, "FIXPOINT_DB_PASSWORD", password);
    }

    JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }

    /** Made when first asked for, gone with the test run. */
    private static final class Cluster {
        static final LocalPostgis OF_THIS_RUN = LocalPostgis.shared();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(OF_THIS_RUN::stop));
        }
    }

    private static String variable(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }
}
