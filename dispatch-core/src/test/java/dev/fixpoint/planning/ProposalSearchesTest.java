package dev.fixpoint.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.TerritoryId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalSearchesTest {
    private final ProposalSearches searches = new ProposalSearches();
    private final TerritoryId east = new TerritoryId(UUID.randomUUID());

    @Test
    void a_territory_may_have_three_searches_and_one_more_when_one_is_over() {
        for (int i = 1; i <= ProposalSearches.MOST_OF_A_TERRITORY; i++) {
            assertThat(searches.enter(east)).isEqualTo(i);
        }

        var refused = catchThrowableOfType(Refusal.class, () -> searches.enter(east));

        assertThat(refused.type()).isEqualTo(PlanningProblem.SEARCHES_FULL.definition());
        searches.leave(east);
        assertThat(searches.enter(east)).isEqualTo(ProposalSearches.MOST_OF_A_TERRITORY);
    }

    @Test
    void all_territories_together_may_have_six() {
        for (int i = 0; i < ProposalSearches.MOST; i++) {
            searches.enter(new TerritoryId(UUID.randomUUID()));
        }

        var refused = catchThrowableOfType(Refusal.class, () -> searches.enter(east));

        assertThat(refused.type()).isEqualTo(PlanningProblem.SEARCHES_FULL.definition());
    }
}
