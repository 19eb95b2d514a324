package dev.fixpoint.web;

import dev.fixpoint.FixpointApplication;
import org.springframework.boot.SpringApplication;

/** The whole product in one process. */
public final class Fixpoint {
    private Fixpoint() {}

    public static void main(String[] args) {
        SpringApplication.run(FixpointApplication.class, args);
    }
}
