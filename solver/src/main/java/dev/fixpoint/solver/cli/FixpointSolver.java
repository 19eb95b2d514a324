package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.formats.BadFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. Exit codes: 0 done, 1 the plan breaks a rule, 2 wrong usage or a bad file, 3 a fault of the program. */
@Command(
        name = "fixpoint-solver",
        description = "Plans routes for technicians and vehicles, and checks plans.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {SolveCommand.class, CheckCommand.class, SchemaCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, the plan keeps every rule",
            "1:the plan breaks a rule or leaves out what must be served",
            "2:wrong usage or a bad file",
            "3:a fault of the program"
        })
public final class FixpointSolver {
    static final int OK = 0;
    static final int INFEASIBLE = 1;
    static final int BAD_USAGE = 2;
    static final int FAULT = 3;

    private FixpointSolver() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new FixpointSolver())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(FixpointSolver::failed);
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof BadFile) {
            command.getErr().println(e.getMessage());
            return BAD_USAGE;
        }
        e.printStackTrace(command.getErr());
        return FAULT;
    }
}
