package dev.fixpoint.technicianapi;

import dev.fixpoint.FixpointApplication;

/** The technicians' API alone, where phones need their own machines. */
public final class TechnicianApi {
    private TechnicianApi() {}

    public static void main(String[] args) {
        FixpointApplication.run(args);
    }
}
