package dev.fixpoint.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whichever worker is alive sends what is due, and asks for receipts; a slow gateway's answers keep nothing waiting. */
@Configuration(proxyBeanMethods = false)
class MessageTasks {
    @Bean
    RecurringTask<Void> sendMessages(MessageSender sender, MessageSettings settings) {
        return Tasks.recurring("send-messages", FixedDelay.of(settings.every())).execute((_, _) -> sender.sendDue());
    }

    @Bean
    RecurringTask<Void> remindTechnicians(DayReminders reminders) {
        return Tasks.recurring("remind-technicians", FixedDelay.of(DayReminders.EVERY))
                .execute((_, _) -> reminders.writeDue());
    }

    @Bean
    RecurringTask<Void> askForReceipts(Receipts receipts, MessageSettings settings) {
        return Tasks.recurring("ask-for-receipts", FixedDelay.of(settings.every()))
                .execute((_, _) -> receipts.askDue());
    }

    @Bean
    RecurringTask<Void> forgetPushDevices(PushDeviceRows devices) {
        return Tasks.recurring("forget-push-devices", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> devices.forgetOver());
    }
}
