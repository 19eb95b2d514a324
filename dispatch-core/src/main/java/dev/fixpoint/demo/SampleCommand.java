package dev.fixpoint.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Writes import files that fit a demo city, to try an import of any size. See bin/samples. */
public final class SampleCommand {
    private static final long DEMO_SEED = 20261124;

    private SampleCommand() {}

    /** @param arguments folder, demo size, technicians, customers, work orders */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 5) {
            System.err.println("Usage: bin/samples FOLDER small|medium|large TECHNICIANS CUSTOMERS WORK_ORDERS");
            System.exit(2);
        }
        var folder = Path.of(arguments[0]);
        var size = DemoSize.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        var mark = "S" + LocalDate.now().toEpochDay();
        new SampleFiles(size, DEMO_SEED, mark)
                .write(
                        folder,
                        LocalDate.now().plusDays(1),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]));
        System.out.println(
                "Written to " + folder + "; import with: bin/import technicians=… customers=… assets=… work-orders=…");
    }
}
