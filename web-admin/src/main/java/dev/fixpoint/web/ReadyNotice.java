package dev.fixpoint.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the terminal where the product is. */
@Component
class ReadyNotice {
    private final Environment environment;

    ReadyNotice(Environment environment) {
        this.environment = environment;
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
        }
    }
}
