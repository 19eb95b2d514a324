package dev.fixpoint.web;

import dev.fixpoint.demo.DemoData;
import dev.fixpoint.demo.DemoLogin;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the terminal where the product is. */
@Component
class ReadyNotice {
    private final Environment environment;
    private final DemoData demo;

    ReadyNotice(Environment environment, DemoData demo) {
        this.environment = environment;
        this.demo = demo;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // for the person at the terminal, not for the log
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            var host = environment.getProperty("server.address", "127.0.0.1");
            System.out.printf(
                    "%nFixpoint is ready: http://%s:%d/%n",
                    host, web.getWebServer().getPort());
            var logins = demo.logins().stream().map(DemoLogin::username).collect(Collectors.joining(", "));
            if (!logins.isEmpty()) {
                System.out.printf(
                        "Demo logins (password %s): %s%n",
                        demo.logins().getFirst().password(), logins);
            }
        }
    }
}
