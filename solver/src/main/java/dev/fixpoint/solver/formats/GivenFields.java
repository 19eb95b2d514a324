package dev.fixpoint.solver.formats;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.Stop;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** How JSON gives records that know nothing of it. */
final class GivenFields {
    private GivenFields() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder builder) {
        return builder.addMixIn(Link.class, OfLink.class)
                .addMixIn(Link.Together.class, OfTogether.class)
                .addMixIn(Link.Following.class, OfFollowing.class)
                .addMixIn(Pin.class, OfPin.class)
                .addMixIn(Route.class, OfRoute.class)
                .addMixIn(Stop.class, OfStop.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Link.Together.class, name = "together"),
        @JsonSubTypes.Type(value = Link.Following.class, name = "following")
    })
    private interface OfLink {}

    private abstract static class OfTogether {
        @Given
        abstract List<String> jobIds();
    }

    private abstract static class OfFollowing {
        @Given
        abstract String firstId();

        @Given
        abstract String secondId();
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
