package dev.fixpoint.demo;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Every twenty seconds, whichever worker is alive lets the demo technicians report. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemoWanted.class)
class SimulatorTask {
    @Bean
    @ConditionalOnProperty(name = "fixpoint.demo.simulate", matchIfMissing = true)
    RecurringTask<Void> simulateField(FieldSimulator simulator) {
        return Tasks.recurring("simulate-field", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((_, _) -> simulator.reportWhatIsDue());
    }
}
