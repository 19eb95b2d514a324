package dev.fixpoint.technicians;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every few hours, by whichever worker is alive, the missing shifts of the next three weeks are made. */
@Configuration(proxyBeanMethods = false)
class ShiftsAhead {
    @Bean
    RecurringTask<Void> makeShiftsAhead(Shifts shifts) {
        return Tasks.recurring("make-shifts-ahead", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> shifts.makeAhead());
    }
}
