package dev.fixpoint.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Reads the board and posts status updates as fast as the product answers; asks for times and books them at a steady pace.
 * Run it through bin/bench.
 */
public final class HttpBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private static final double OFFERS_PER_SECOND = 50;

    private static final double VERDICTS_PER_SECOND = 20;
    private static final double BOOKINGS_PER_SECOND = 5;

    /** So much longer than the others bookings are warmed up and measured, because they are few. */
    private static final int LONGER = 4;

    private HttpBenchmark() {}

    /** @param arguments base address, clients, seconds, repeats */
    public static void main(String[] arguments) throws Exception {
        var fixpoint = new Fixpoint(URI.create(arguments[0]));
        var clients = Integer.parseInt(arguments[1]);
        var time = Duration.ofSeconds(Integer.parseInt(arguments[2]));
        var repeats = Integer.parseInt(arguments[3]);
        var dispatcher = fixpoint.signIn("dispatcher");
        var date = fixpoint.get(dispatcher, "/api/v1/board?days=1").path("from").asString();
        List<Load.Client> readers = IntStream.range(0, clients)
                .<Load.Client>mapToObj(_ -> () -> fixpoint.get(dispatcher, "/api/v1/board?days=1"))
                .toList();
        measure("board", readers, time, repeats);
        measure("status", writers(fixpoint, dispatcher, date, clients), time, repeats);
        measure("verdict", draggers(fixpoint, dispatcher, clients), time, repeats);
        measure("offer", bookers(fixpoint, clients, false, OFFERS_PER_SECOND), time, repeats);
        var booking = bookers(fixpoint, clients, true, BOOKINGS_PER_SECOND);
        Load.run(booking, WARM_UP.multipliedBy(LONGER));
        measure("book", booking, time.multipliedBy(LONGER), repeats);
    }

    private static List<Load.Client> bookers(Fixpoint fixpoint, int clients, boolean books, double perSecond) {
        var agent = fixpoint.signIn("agent");
        var customers = fixpoint.get(agent, "/api/v1/customers?limit=50")
                .path("items")
                .valueStream()
                .map(c ->
                        fixpoint.get(agent, "/api/v1/customers/" + c.path("id").asString()))
                .toList();
        return IntStream.range(0, clients)
                .<Load.Client>mapToObj(
                        i -> new BookingClient(fixpoint, agent, customers, books, new Pace(perSecond, i, clients), i))
                .toList();
    }

    private static List<Load.Client> draggers(Fixpoint fixpoint, String dispatcher, int clients) {
        var visits = fixpoint.get(dispatcher, "/api/v1/board?days=3")
                .path("visits")
                .valueStream()
                .filter(visit -> visit.path("state").asString().equals("PLANNED"))
                .toList();
        return IntStream.range(0, clients)
                .<Load.Client>mapToObj(i ->
                        new VerdictClient(fixpoint, dispatcher, visits, new Pace(VERDICTS_PER_SECOND, i, clients), i))
                .toList();
    }

    private static List<Load.Client> writers(Fixpoint fixpoint, String dispatcher, String date, int wanted) {
        var writers = new ArrayList<Load.Client>();
        for (var technician : fixpoint.get(dispatcher, "/api/v1/board?days=1").path("technicians")) {
            if (writers.size() < wanted) {
                var username = technician.path("employeeNumber").asString().toLowerCase(Locale.ROOT);
                // tomorrow: nobody simulated works on it
                StatusClient.of(
                                fixpoint,
                                username,
                                LocalDate.parse(date).plusDays(1).toString())
                        .ifPresent(writers::add);
            }
        }
        return writers;
    }

    @SuppressWarnings("SystemOut") // the result is the output
    private static void measure(String what, List<Load.Client> clients, Duration time, int repeats) throws Exception {
        Load.run(clients, WARM_UP);
        for (int i = 0; i < repeats; i++) {
            var result = Load.run(clients, time);
            System.out.printf(
                    Locale.ROOT,
                    "%s clients=%d answers=%d per_second=%.0f p50_ms=%.1f p99_ms=%.1f%n",
                    what,
                    clients.size(),
                    result.answers(),
                    result.perSecond(),
                    result.p50(),
                    result.p99());
        }
    }
}
