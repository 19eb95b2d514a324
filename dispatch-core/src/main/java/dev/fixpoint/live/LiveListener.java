package dev.fixpoint.live;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Listens on a connection of its own, outside the pool, and connects again whenever it breaks. */
@Component
class LiveListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveListener.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int WAIT_MILLIS = 500;

    private final JdbcConnectionDetails database;
    private final LiveFeed feed;
    private final JsonMapper json;
    private volatile boolean running;

    LiveListener(JdbcConnectionDetails database, LiveFeed feed, JsonMapper json) {
        this.database = database;
        this.feed = feed;
        this.json = json;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live-listener").start(this::listenUntilStopped);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listenUntilStopped() {
        while (running) {
            try {
                listen();
            } catch (SQLException e) {
                LOG.warn("Live changes are interrupted, connecting again: {}", e.getMessage());
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    private void listen() throws SQLException {
        var login = new Properties();
        login.setProperty("user", database.getUsername() == null ? "" : database.getUsername());
        login.setProperty("password", database.getPassword() == null ? "" : database.getPassword());
        login.setProperty("ApplicationName", "fixpoint live");
        try (var connection = DriverManager.getConnection(database.getJdbcUrl(), login);
                var statement = connection.createStatement()) {
            statement.execute("listen " + LiveChanges.CHANNEL);
            var notifications = connection.unwrap(PGConnection.class);
            while (running) {
                for (var notification : notifications.getNotifications(WAIT_MILLIS)) {
                    feed.arrived(json.readValue(notification.getParameter(), LiveChange.class));
                }
            }
        }
    }
}
