package dev.fixpoint.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** A dispatcher who drags visits over others' routes and reads what it would come to. */
final class VerdictClient implements Load.Client {
    private final Fixpoint fixpoint;
    private final String dispatcher;
    private final List<JsonNode> visits;
    private final Pace pace;
    private final SplittableRandom random;

    /** @param visits planned ones of the board */
    VerdictClient(Fixpoint fixpoint, String dispatcher, List<JsonNode> visits, Pace pace, long seed) {
        this.fixpoint = fixpoint;
        this.dispatcher = dispatcher;
        this.visits = visits;
        this.pace = pace;
        random = new SplittableRandom(seed);
    }

    @Override
    public void prepare() {
        pace.await();
    }

    /** Where another one is, of the same territory or not: that is told too. */
    @Override
    public void request() {
        var dragged = any();
        var over = any();
        fixpoint.tryPost(
                dispatcher,
                "/api/v1/visits/%s/placement/verdict"
                        .formatted(dragged.path("id").asString()),
                Map.of(
                        "technicianId",
                        over.path("technicianId").asString(),
                        "at",
                        over.path("startsAt").asString()));
    }

    private JsonNode any() {
        return visits.get(random.nextInt(visits.size()));
    }
}
