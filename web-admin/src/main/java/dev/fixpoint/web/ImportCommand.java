package dev.fixpoint.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports files from the command line into a running Fixpoint, through its API. See bin/import. */
public final class ImportCommand {
    private static final String USAGE = """
            Usage: bin/import [options] KIND=FILE ...      KIND: technicians, customers, assets, work-orders

              --url ADDRESS     where Fixpoint runs (default http://127.0.0.1:8080)
              --user NAME       who imports (default admin); the password is FIXPOINT_PASSWORD or asked for
              --encoding NAME   of the files: utf-8 (default) or gb18030
              --dry-run         only say what would happen

            Files are imported in the order given. A file with a bad row is not imported; its rows are listed.
            Exit status: 0 imported, 1 rejected, 2 wrong call.
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String language = Locale.getDefault().getLanguage().equals("zh") ? "zh" : "en";
    private final List<String> files = new ArrayList<>();
    private URI url = URI.create("http://127.0.0.1:8080");
    private String user = "admin";
    private String encoding = "utf-8";
    private boolean dryRun;

    private ImportCommand() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var command = new ImportCommand();
        if (!command.understand(arguments)) {
            System.err.print(USAGE);
            System.exit(2);
        }
        System.exit(command.run() ? 0 : 1);
    }

    private boolean understand(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            var next = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--url" -> url = URI.create(next);
                case "--user" -> user = next;
                case "--encoding" -> encoding = next;
                case "--dry-run" -> dryRun = true;
                default -> {
                    if (arguments[i].startsWith("--") || !arguments[i].contains("=")) {
                        return false;
                    }
                    files.add(arguments[i]);
                }
            }
            if (List.of("--url", "--user", "--encoding").contains(arguments[i])) {
                i++;
            }
        }
        return !files.isEmpty();
    }

    @SuppressWarnings("SystemOut")
    private boolean run() throws IOException, InterruptedException {
        var login = json.writeValueAsBytes(Map.of("username", user, "password", password()));
        var signedIn = send("/api/v1/tokens", "", "application/json", HttpRequest.BodyPublishers.ofByteArray(login));
        if (!signedIn.has("accessToken")) {
            System.err.println(signedIn.path("detail").asString());
            return false;
        }
        for (var file : files) {
            if (!take(file, signedIn.path("accessToken").asString())) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("SystemOut")
    private boolean take(String argument, String token) throws IOException, InterruptedException {
        var kind = argument.substring(0, argument.indexOf('='));
        var path = Path.of(argument.substring(argument.indexOf('=') + 1));
        var answer = send(
                "/api/v1/imports/" + kind + "?dryRun=" + dryRun,
                token,
                "text/csv; charset=" + encoding,
                HttpRequest.BodyPublishers.ofFile(path));
        var report = answer.has("rows") ? answer : answer.path("report");
        if (!report.has("rows")) {
            System.err.printf("%s: %s%n", path, answer.path("detail").asString());
            return false;
        }
        System.out.printf(
                "%s: %d rows, %d created, %d updated, %d unchanged, %d failed%s%n",
                path,
                report.path("rows").asInt(),
                report.path("created").asInt(),
                report.path("updated").asInt(),
                report.path("unchanged").asInt(),
                report.path("failed").asInt(),
                dryRun ? " (dry run, nothing saved)" : "");
        report.path("errors")
                .forEach(e -> System.out.printf(
                        "  row %d%s: %s%n",
                        e.path("row").asInt(),
                        e.has("column") ? ", " + e.path("column").asString() : "",
                        e.path("message").path(language).asString()));
        return report.path("failed").asInt() == 0;
    }

    private JsonNode send(String path, String token, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .POST(body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return json.readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .body());
    }

    private String password() {
        @Nullable String given = System.getenv("FIXPOINT_PASSWORD");
        if (given != null) {
            return given;
        }
        var console = System.console();
        return console == null ? "" : new String(console.readPassword("Password of %s: ", user));
    }
}
