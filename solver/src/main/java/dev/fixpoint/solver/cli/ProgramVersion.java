package dev.fixpoint.solver.cli;

import picocli.CommandLine.IVersionProvider;

/** The version from the program's manifest. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = FixpointSolver.class.getPackage().getImplementationVersion();
        return new String[] {"fixpoint-solver " + (version == null ? "unpackaged" : version)};
    }
}
