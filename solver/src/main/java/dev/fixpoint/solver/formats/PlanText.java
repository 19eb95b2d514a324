package dev.fixpoint.solver.formats;

import dev.fixpoint.solver.formats.WrittenPlan.WrittenRoute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plans in the solution form of CVRPLIB: {@code Route #1: 5 3 7} and {@code Cost 191.3}. Where technicians are named, a
 * line is {@code Technician 4: 5 3 7}, and {@code Unserved: 2 8} lists what is left out; a {@code D} among the tasks, where
 * instances have a depot, is the trip there for tools and parts.
 */
public final class PlanText {
    /** Stands among the tasks of a route for a trip to the depot. */
    public static final String DEPOT = "D";

    private static final Pattern ROUTE = Pattern.compile("(?i)route\\s*#?\\s*(\\d+)\\s*:\\s*(.*)");
    private static final Pattern TECHNICIAN = Pattern.compile("(?i)technician\\s*#?\\s*(\\S+?)\\s*:\\s*(.*)");
    private static final Pattern UNSERVED = Pattern.compile("(?i)unserved\\s*:\\s*(.*)");
    private static final Pattern COST = Pattern.compile("(?i)cost\\s*:?\\s*(\\S+)");

    private PlanText() {}

    public static String write(WrittenPlan plan, boolean hasTechnicians) {
        var text = new StringBuilder();
        for (var route : plan.routes()) {
            text.append(hasTechnicians ? "Technician " : "Route #")
                    .append(route.vehicle())
                    .append(':');
            route.tasks().forEach(task -> text.append(' ').append(task));
            text.append('\n');
        }
        if (hasTechnicians || !plan.unserved().isEmpty()) {
            text.append("Unserved:");
            plan.unserved().forEach(task -> text.append(' ').append(task));
            text.append('\n');
        }
        plan.cost().ifPresent(cost -> text.append("Cost ").append(decimal(cost)).append('\n'));
        return text.toString();
    }

    /** At most six decimals, no exponent. */
    private static String decimal(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** @throws BadFile with the line that is none of those above */
    public static WrittenPlan read(Path file) {
        var routes = new ArrayList<WrittenRoute>();
        var unserved = new ArrayList<String>();
        var cost = OptionalDouble.empty();
        var lines = SourceLines.of(file);
        while (lines.hasNext()) {
            var line = lines.next("a route");
            if (matches(ROUTE, line) instanceof Matcher m) {
                routes.add(new WrittenRoute(m.group(1), names(m.group(2))));
            } else if (matches(TECHNICIAN, line) instanceof Matcher m) {
                routes.add(new WrittenRoute(m.group(1), names(m.group(2))));
            } else if (matches(UNSERVED, line) instanceof Matcher m) {
                unserved.addAll(names(m.group(1)));
            } else if (matches(COST, line) instanceof Matcher m) {
                cost = OptionalDouble.of(line.number("the cost", m.group(1)));
            } else {
                throw line.bad("is neither a route (\"Route #1: 5 3\" or \"Technician 4: 5 3\"), nor \"Unserved: …\","
                        + " nor \"Cost …\"");
            }
        }
        return new WrittenPlan(routes, unserved, cost);
    }

    private static @Nullable Matcher matches(Pattern form, SourceLine line) {
        var matcher = form.matcher(line.text());
        return matcher.matches() ? matcher : null;
    }

    private static List<String> names(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s,]+"));
    }
}
