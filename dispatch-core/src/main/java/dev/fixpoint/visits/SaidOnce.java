package dev.fixpoint.visits;

import dev.fixpoint.shared.TerritoryId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which territories the running transaction has already announced as changed. */
final class SaidOnce {
    private SaidOnce() {}

    static boolean isFirst(TerritoryId territory) {
        return said().add(territory);
    }

    @SuppressWarnings("unchecked")
    private static Set<TerritoryId> said() {
        var said = (Set<TerritoryId>) TransactionSynchronizationManager.getResource(SaidOnce.class);
        if (said == null) {
            said = new HashSet<>();
            TransactionSynchronizationManager.bindResource(SaidOnce.class, said);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void suspend() {
                    TransactionSynchronizationManager.unbindResourceIfPossible(SaidOnce.class);
                }

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(SaidOnce.class);
                }
            });
        }
        return said;
    }
}
