package dev.fixpoint.shared;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which facts the running transaction has already announced; a thousand rows of an import are one change of plan. */
public final class SaidOnce {
    private SaidOnce() {}

    /** Whether no equal fact has been announced in this transaction; the next one equal to it is not the first. */
    public static boolean isFirst(Record fact) {
        return said().add(fact);
    }

    @SuppressWarnings("unchecked")
    private static Set<Record> said() {
        var said = (Set<Record>) TransactionSynchronizationManager.getResource(SaidOnce.class);
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
