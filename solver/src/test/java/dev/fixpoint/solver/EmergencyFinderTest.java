package dev.fixpoint.solver;

import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.lasting;
import static dev.fixpoint.solver.Situation.pinned;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.urgent;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.EmergencyProposal.Delay;
import dev.fixpoint.solver.EmergencyProposal.Displaced;
import dev.fixpoint.solver.EmergencyProposal.NewPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmergencyFinderTest {
    private static final TimeSpan FIRST_THING = window(at(8, 0), at(8, 20));

    /** Has to begin before 8:20, at place 10. */
    private static final Job LEAK = urgent(in(job("leak", 10), FIRST_THING), 5, null);

    private static List<EmergencyProposal> proposals(Situation situation, Map<String, List<String>> plan) {
        return new EmergencyFinder(situation.problem(), plan).find(LEAK, Situation.STREET, 5);
    }

    @Test
    void with_room_nobody_is_displaced_and_those_behind_are_delayed() {
        var day = situation().withAna().with(job("fridge", 10));

        var proposal = proposals(day, Map.of("ana", List.of("fridge"))).getFirst();

        assertThat(proposal.technicianId()).isEqualTo("Ana");
        assertThat(proposal.startSec()).isEqualTo(at(8, 10));
        assertThat(proposal.displaced()).isEmpty();
        assertThat(proposal.delays()).containsExactly(new Delay("fridge", "ana", 30 * MIN));
        assertThat(proposal.addedTravelSec()).isZero();
        assertThat(proposal.routes()).isEqualTo(Map.of("ana", List.of("leak", "fridge")));
    }

    @Test
    void a_less_urgent_job_gives_way_and_goes_to_somebody_else() {
        var day = situation()
                .withAna()
                .with(WorkShift.of("bo", "Bo", 90, 90, at(8, 0), at(12, 0)).build())
                .with(in(job("fridge", 10), window(at(8, 0), at(9, 30))))
                .with(lasting(in(job("long", 10), window(at(8, 40), at(8, 41))), 180));

        var proposal = proposals(day, Map.of("ana", List.of("fridge", "long"))).getFirst();

        assertThat(proposal.shiftId()).isEqualTo("ana");
        assertThat(proposal.position()).isZero();
        assertThat(proposal.displaced())
                .containsExactly(new Displaced("fridge", Optional.of(new NewPlace("bo", 0, at(9, 20))), 0));
        assertThat(proposal.unplannedCost()).isZero();
        assertThat(proposal.routes()).isEqualTo(Map.of("ana", List.of("leak", "long"), "bo", List.of("fridge")));
    }

    @Test
    void one_nobody_has_room_for_is_left_out_at_its_price() {
        var day = situation().withAna().with(urgent(in(job("fridge", 10), window(at(8, 0), at(8, 30))), 2, null));

        var proposal = proposals(day, Map.of("ana", List.of("fridge"))).getFirst();

        assertThat(proposal.displaced()).containsExactly(new Displaced("fridge", Optional.empty(), 4_000));
        assertThat(proposal.unplannedCost()).isEqualTo(4_000);
    }

    @Test
    void a_job_as_urgent_does_not_give_way() {
        var day = situation().withAna().with(urgent(in(job("gas", 10), window(at(8, 0), at(8, 11))), 5, null));

        assertThat(proposals(day, Map.of("ana", List.of("gas")))).isEmpty();
    }

    @Test
    void a_locked_job_neither_gives_way_nor_starts_later() {
        var day = situation().withAna().with(pinned(job("lift", 10), "ana", at(8, 10)));

        assertThat(proposals(day, Map.of("ana", List.of("lift")))).isEmpty();
    }

    @Test
    void proposals_are_of_different_technicians_the_one_that_leaves_out_least_first() {
        var day = situation()
                .withAna()
                .with(WorkShift.of("bo", "Bo", 15, 15, at(8, 0), at(12, 0)).build())
                .with(in(job("fridge", 10), window(at(8, 0), at(8, 11))));

        var proposals = proposals(day, Map.of("ana", List.of("fridge")));

        assertThat(proposals).extracting(EmergencyProposal::technicianId).containsExactly("Bo", "Ana");
        assertThat(proposals.getLast().displaced()).hasSize(1);
    }
}
