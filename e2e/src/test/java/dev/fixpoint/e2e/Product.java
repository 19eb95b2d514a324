package dev.fixpoint.e2e;

import static org.awaitility.Awaitility.await;

import dev.fixpoint.testing.TestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The packaged product, running as a process of its own. */
final class Product implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Process process;
    private final int port;
    private final Path output;

    private Product(Process process, int port, Path output) {
        this.process = process;
        this.port = port;
        this.output = output;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts the product and waits until it serves. */
    static Product start(Database database, String... arguments) {
        return launch(database, Map.of(), arguments).awaitReady();
    }

    /** Starts a node of one role, {@code web} or {@code worker}, without waiting for it. */
    static Product launchAs(String role, Database database, String... arguments) {
        return launch(database, Map.of("SPRING_PROFILES_ACTIVE", role), arguments);
    }

    static Product launch(Database database, Map<String, String> environment, String... arguments) {
        int port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "-Xmx768m",
                "-jar",
                jar().toString(),
                "--server.port=" + port,
                "--spring.main.banner-mode=off",
                "--fixpoint.limits.per-second=10000",
                "--fixpoint.limits.burst=10000",
                "--fixpoint.limits.sign-ins-per-minute=10000",
                "--fixpoint.limits.holds-per-minute=10000",
                "--fixpoint.planning.improvement=2s", // what the pages show matters here, not the last percent
                "--fixpoint.contact.phone=400-000-1234"));
        command.addAll(List.of(arguments));
        try {
            var output = Path.of("target", "product-%d.log".formatted(STARTED.incrementAndGet()));
            Files.createDirectories(output.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().remove("SPRING_PROFILES_ACTIVE");
            builder.environment().putAll(database.environment());
            builder.environment().putAll(environment);
            return new Product(builder.start(), port, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Product awaitReady() {
        await("the product on port " + port)
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .failFast("it ended", this::refuseToBeDead)
                .ignoreExceptions()
                .until(() -> client().get("/actuator/health/readiness").status() == 200);
        return this;
    }

    private void refuseToBeDead() {
        if (!process.isAlive()) {
            throw new AssertionError("The product ended with %d:%n%s".formatted(process.exitValue(), output()));
        }
    }

    int port() {
        return port;
    }

    TestClient client() {
        return TestClient.on(port);
    }

    /** A client signed in with a bearer token; demo accounts have the password {@code demo}. */
    TestClient client(String username) {
        return client().withToken(token(username));
    }

    String token(String username) {
        var login = Map.of("username", username, "password", "demo");
        return client().post("/api/v1/tokens", login).json().path("accessToken").asString();
    }

    /** What it has printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would. */
    void kill() {
        end(process.destroyForcibly());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            end(process);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void end(Process process) {
        await("the end of process " + process.pid()).atMost(STOP).until(() -> !process.isAlive());
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() {
        var jar = root().resolve("web-admin/target/web-admin-0.1.0-app.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    "The product is not packaged. Build it first: ./mvnw -pl web-admin -am package -DskipTests");
        }
        return jar;
    }

    /** Where the source tree begins, from the module or from above it. */
    static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Stream.of(here, here.getParent())
                .filter(p -> Files.isDirectory(p.resolve("web-admin")))
                .findFirst()
                .orElseThrow();
    }
}
