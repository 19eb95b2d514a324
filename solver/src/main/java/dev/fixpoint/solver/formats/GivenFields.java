package dev.fixpoint.solver.formats;

import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.Stop;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What must be given of records that know nothing of JSON. */
final class GivenFields {
    private GivenFields() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder builder) {
        return builder.addMixIn(Pin.class, OfPin.class)
                .addMixIn(Route.class, OfRoute.class)
                .addMixIn(Stop.class, OfStop.class);
    }

    private abstract static class OfPin {
        @Given
        abstract String shiftId();
    }

    private abstract static class OfRoute {
        @Given
        abstract String shiftId();

        @Given
        abstract List<Stop> stops();
    }

    private abstract static class OfStop {
        @Given
        abstract String jobId();
    }
}
