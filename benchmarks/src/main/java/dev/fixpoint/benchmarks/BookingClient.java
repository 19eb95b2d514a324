package dev.fixpoint.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** An agent who asks for times at customers' sites, at a steady pace, and books one of them if told to. */
final class BookingClient implements Load.Client {
    private static final List<String> SERVICES = List.of("AIRCON_MAINTENANCE", "AIRCON_INSTALLATION", "TV_REPAIR");

    private final Fixpoint fixpoint;
    private final String agent;
    private final List<JsonNode> customers;
    private final boolean books;
    private final Pace pace;
    private final SplittableRandom random;
    private JsonNode customer;
    private String offer = "";
    private String booked = "";

    /**
     * @param customers with their sites
     * @param books whether the request is to book a time; otherwise it is to ask for times
     */
    BookingClient(Fixpoint fixpoint, String agent, List<JsonNode> customers, boolean books, Pace pace, long seed) {
        this.fixpoint = fixpoint;
        this.agent = agent;
        this.customers = customers;
        this.books = books;
        this.pace = pace;
        random = new SplittableRandom(seed);
        customer = customers.getFirst();
    }

    @Override
    public void prepare() {
        pace.await();
        customer = customers.get(random.nextInt(customers.size()));
        if (books) {
            giveBack();
            offer = someOffer();
        }
    }

    /** Otherwise the demo company would soon be fully booked. */
    private void giveBack() {
        if (!booked.isEmpty()) {
            fixpoint.post(agent, "/api/v1/bookings/" + booked + "/cancel", Map.of("reason", "Measured"));
        }
    }

    @Override
    public void request() {
        if (books) {
            booked = fixpoint.tryPost(
                            agent,
                            "/api/v1/offers/bookings",
                            Map.of(
                                    "offer",
                                    offer,
                                    "customerId",
                                    customer.path("id").asString(),
                                    "siteId",
                                    site().path("id").asString()))
                    .map(booking -> booking.path("id").asString())
                    .orElse("");
        } else {
            ask();
        }
    }

    private JsonNode ask() {
        var service = SERVICES.get(random.nextInt(SERVICES.size()));
        return fixpoint.post(
                agent, "/api/v1/offers", Map.of("serviceType", service, "location", site().path("location")));
    }

    private JsonNode site() {
        return customer.path("sites").path(0);
    }

    private String someOffer() {
        var offers = ask().path("days")
                .valueStream()
                .flatMap(day -> day.path("times").valueStream())
                .map(time -> time.path("offer").asString())
                .toList();
        if (offers.isEmpty()) {
            throw new IllegalStateException("The demo company is fully booked");
        }
        return offers.get(random.nextInt(offers.size()));
    }
}
