package dev.fixpoint.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Lock;
import dev.fixpoint.visits.OpenVisit;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanSelectionTest {
    private static final OpenVisit FREE = SmallTown.visit(1, new GeoPoint(10, 50), null, null);

    @Test
    void what_a_dispatcher_put_somewhere_moves_only_when_it_is_named() {
        var put = SmallTown.placed(FREE, 0, SmallTown.hour(1), Lock.PLACED);

        assertThat(of(Set.of()).has(put, ZoneOffset.UTC)).isFalse();
        assertThat(of(Set.of(put.id())).has(put, ZoneOffset.UTC)).isTrue();
    }

    @Test
    void what_is_locked_does_not_move_even_when_it_is_named() {
        var timed = SmallTown.placed(FREE, 0, SmallTown.hour(1), Lock.TIME);
        var ordered = SmallTown.placed(FREE, 0, SmallTown.hour(1), Lock.POSITION);

        assertThat(of(Set.of(FREE.id())).has(timed, ZoneOffset.UTC)).isFalse();
        assertThat(of(Set.of(FREE.id())).has(ordered, ZoneOffset.UTC)).isFalse();
    }

    private static PlanSelection of(Set<VisitId> visits) {
        return new PlanSelection(null, null, visits);
    }
}
