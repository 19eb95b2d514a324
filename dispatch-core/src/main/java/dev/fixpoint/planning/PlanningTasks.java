package dev.fixpoint.planning;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.fixpoint.shared.TerritoryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One task per territory that is always there: it plans, then sleeps until somebody wakes it or its heartbeat comes.
 *
 * <p>A request that comes while the task runs cannot move it. So the task holds the plan's row while it puts itself to
 * sleep and looks for requests under that lock; a request changes the same row before it tries to wake the task. One of
 * the two sees the other.
 */
@Configuration(proxyBeanMethods = false)
class PlanningTasks {
    static final TaskDescriptor<Void> PLAN = TaskDescriptor.of("plan-territory");
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    @Bean
    CustomTask<Void> planTerritory(PlanningRound round, PlanTable plans, TransactionTemplate transaction, Clock clock) {
        return Tasks.custom(PLAN)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .execute((instance, _) -> {
                    var territory = new TerritoryId(UUID.fromString(instance.getId()));
                    var pause = round.run(territory);
                    return sleep(territory, pause, plans, transaction, clock);
                });
    }

    private static CompletionHandler<Void> sleep(
            TerritoryId territory, Duration pause, PlanTable plans, TransactionTemplate transaction, Clock clock) {
        return (complete, operations) -> transaction.executeWithoutResult(_ -> {
            var next = plans.hold(territory).hasNewWork()
                    ? Instant.EPOCH
                    : clock.instant().plus(pause);
            operations.reschedule(complete, next);
        });
    }
}
