package dev.fixpoint.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.FieldVisit;
import dev.fixpoint.visits.Sighting;
import dev.fixpoint.visits.VisitState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceTest {
    private static final double METRES_PER_DEGREE = 111_195;
    private static final FieldVisit VISIT =
            new FieldVisit(VisitId.next(), "W1-1", VisitState.EN_ROUTE, "REPAIR", new GeoPoint(116.4, 39.9), null);

    @ParameterizedTest
    @CsvSource({"0, 5", "299, 0", "340, 50", "1200, 950"})
    void near_enough_for_what_the_phone_knows_is_there(int metres, int accuracy) {
        assertThatCode(() -> Fence.check(VISIT, seen(metres, accuracy), null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"302, 0, outside-fence", "360, 50, outside-fence", "0, 1001, position-missing"})
    void farther_away_needs_a_reason(int metres, int accuracy, String refused) {
        assertThat(refused(seen(metres, accuracy), " ").type().slug()).isEqualTo(refused);

        assertThatCode(() -> Fence.check(VISIT, seen(metres, accuracy), "客户在门口"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_phone_without_a_position_needs_a_reason() {
        assertThat(refused(null, null).type().slug()).isEqualTo("position-missing");
    }

    private static Refusal refused(@Nullable Sighting seen, @Nullable String reason) {
        return catchThrowableOfType(Refusal.class, () -> Fence.check(VISIT, seen, reason));
    }

    private static Sighting seen(int metresNorth, int accuracy) {
        return new Sighting(new GeoPoint(116.4, 39.9 + metresNorth / METRES_PER_DEGREE), accuracy);
    }
}
