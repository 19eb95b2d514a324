package dev.fixpoint.planning;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.fixpoint.shared.TerritoryId;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for a plan, from any node; a worker takes it up. */
@Component
class PlanningQueue {
    private static final Logger LOG = LoggerFactory.getLogger(PlanningQueue.class);

    private final SchedulerClient client;
    private final PlanTable plans;
    private final Clock clock;

    PlanningQueue(DataSource database, CustomTask<Void> planTerritory, PlanTable plans, Clock clock) {
        this.client = SchedulerClient.Builder.create(database, planTerritory).build();
        this.plans = plans;
        this.clock = clock;
    }

    /** Asks in the running transaction, and wakes the territory's task when that is committed. */
    @Transactional
    public void request(TerritoryId territory) {
        plans.request(territory);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake(territory);
            }
        });
    }

    private void wake(TerritoryId territory) {
        var task = PlanningTasks.PLAN.instance(territory.value().toString()).build();
        if (client.scheduleIfNotExists(task, clock.instant())) {
            return;
        }
        try {
            client.reschedule(task, clock.instant());
        } catch (DbSchedulerException e) {
            // It runs: before it sleeps it looks for requests under the lock of the plan's row. Or somebody else has
            // just
            // woken it, after a request of their own that was committed like ours.
            LOG.debug("The task of {} needs no waking: {}", territory, e.getMessage());
        }
    }
}
