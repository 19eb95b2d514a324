package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void a_budget_is_timed_unless_steps_are_limited() {
        assertThat(new Budget(Duration.ofSeconds(1), 1, () -> false).isTimed()).isTrue();
        assertThat(Budget.ofIterations(0, 1).isTimed()).isFalse();
    }

    @Test
    void no_time_is_no_budget() {
        assertThatThrownBy(() -> new Budget(Duration.ZERO, 1, () -> false)).hasMessageContaining("PT0S");
        assertThatThrownBy(() -> Budget.ofIterations(-1, 1)).hasMessageContaining("-1 iterations");
    }
}
