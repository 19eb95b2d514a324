package dev.fixpoint.solver.formats;

import java.nio.file.Path;
import java.util.ArrayList;

/** The text format of Solomon (1987), used by Gehring & Homberger (1999) too. The first customer is the depot. */
public final class SolomonReader {
    private static final String[] COLUMNS = {
        "CUST NO.", "XCOORD.", "YCOORD.", "DEMAND", "READY TIME", "DUE DATE", "SERVICE TIME"
    };

    private SolomonReader() {}

    /** @throws BadFile with the line that is wrong */
    public static Instance read(Path file) {
        return read(SourceLines.of(file));
    }

    static Instance read(SourceLines lines) {
        var name = lines.next("the name of the instance").text();
        lines.skipPast("VEHICLE");
        lines.next("the heading NUMBER CAPACITY");
        var fleet = lines.next("the number of vehicles and their capacity").row("NUMBER", "CAPACITY");
        lines.skipPast("CUSTOMER");
        lines.next("the heading of the customers");
        var places = new ArrayList<CustomerRow>();
        places.add(CustomerRow.of(lines.next("the depot").row(COLUMNS)));
        while (lines.hasNext()) {
            places.add(CustomerRow.of(lines.next("a customer").row(COLUMNS)));
        }
        return Deliveries.instance(name, fleet.count(0), fleet.count(1), places, Deliveries.positions(places));
    }
}
