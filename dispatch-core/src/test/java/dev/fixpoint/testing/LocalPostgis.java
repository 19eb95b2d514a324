package dev.fixpoint.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** The product's private cluster, one per test run, thrown away at its end. */
public final class LocalPostgis {
    private static final LocalPostgis SHARED = new LocalPostgis();

    private final Path script = script();
    private final Path data;
    private final int port;

    private LocalPostgis() {
        try {
            data = Files.createTempDirectory("fixpoint-test-");
            try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("start", data.toString(), Integer.toString(port), "--throw-away");
        // closes after the application contexts, which a JVM hook of our own would not wait for
        SpringApplication.getShutdownHandlers().add(this::stop);
    }

    public static LocalPostgis shared() {
        return SHARED;
    }

    /** A fresh database with the extensions in place. */
    public String newDatabase() {
        var name = "t" + UUID.randomUUID().toString().substring(0, 8);
        try (var connection = DriverManager.getConnection(url("postgres"), "fixpoint", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template fixpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Throws the cluster away. Only where no Spring application runs in this JVM is that left to the caller. */
    public void stop() {
        run("stop", data.toString(), "--now");
        try (var files = Files.walk(data)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String... arguments) {
        var command = Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                .toList();
        try {
            var log = Files.createTempFile("postgis", ".log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(log));
            }
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path script() {
        var here = Path.of("").toAbsolutePath();
        return Stream.of(here, here.getParent())
                .map(p -> p.resolve("bin/postgis"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("bin/postgis is neither in " + here + " nor above it"));
    }
}
