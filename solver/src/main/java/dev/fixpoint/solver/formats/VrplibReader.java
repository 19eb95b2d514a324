package dev.fixpoint.solver.formats;

import java.nio.file.Path;

/**
 * The text of CVRPLIB: either Solomon's format, as CVRPLIB itself gives instances with time windows, or the VRPLIB format
 * of keywords and sections. There nodes are numbered from 1, the depot is node 1, and plans call node 2 customer 1.
 */
public final class VrplibReader {
    private VrplibReader() {}

    /** @throws BadFile with the line that is wrong */
    public static Instance read(Path file) {
        var lines = SourceLines.of(file);
        return lines.haveLine("VEHICLE") && lines.haveLine("CUSTOMER")
                ? SolomonReader.read(lines)
                : VrplibText.parse(file, lines).instance();
    }
}
