package dev.fixpoint.planning;

import dev.fixpoint.visits.StalePlan;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something to the plan in one transaction, and again from the start when a visit changed in between. */
@Component
public class PlanRetries {
    private static final int ATTEMPTS = 4;

    private final TransactionTemplate transaction;

    PlanRetries(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    public <T> T call(Supplier<T> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(_ -> change.get());
            } catch (StalePlan | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
