package dev.fixpoint.notifications;

import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.testing.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Two channels with real servers behind them, a clock that stands still, and the workers that send. */
abstract class SendingBench {
    final MailServer mailServer = new MailServer();
    final SmsGateway gateway = new SmsGateway();
    final StoppedClock clock = new StoppedClock(Instant.now().plusSeconds(600));
    final MailChannel mail = new MailChannel(mailServer.sender(), new SenderAddress("service@yunzhou.example"), clock);
    final TwilioChannel sms = new TwilioChannel(gateway.account(), JsonMapper.shared());

    @Autowired
    Appointments appointments;

    @Autowired
    MessageQueue queue;

    @Autowired
    VisitFactsReading facts;

    @Autowired
    DayFactsReading days;

    @Autowired
    MessageTemplates templates;

    @Autowired
    Calendars calendars;

    @Autowired
    PushDeviceRows devices;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void nothingWaits() {
        sql.sql("delete from message").update();
    }

    @AfterEach
    void stop() {
        mailServer.close();
        gateway.close();
    }

    MessageSender sender(MessageChannel... channels) {
        var preparation = new MessagePreparation(facts, days, templates, calendars, devices, queue, clock);
        return new MessageSender(queue, preparation, new Channels(List.of(channels)), devices, clock);
    }

    MessageSender sender() {
        return sender(mail, sms);
    }

    Receipts receipts() {
        return new Receipts(sql, new Channels(List.of(mail, sms)), clock);
    }

    Appointments.Row confirmation(Appointments.Made made) {
        return appointments.messages(made).stream()
                .filter(m -> m.kind().equals("CONFIRMED"))
                .findFirst()
                .orElseThrow();
    }

    String bodyOf(Appointments.Made made) {
        return sql.sql("select body from message where visit_id = :visit and kind = 'CONFIRMED' and channel = 'EMAIL'")
                .param("visit", made.visit().value())
                .query(String.class)
                .single();
    }

    /** Noon, so that the reminder of the day before is always at the same distance. */
    static TimeWindow inDays(int days) {
        var from = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(days))
                .plus(Duration.ofHours(12));
        return new TimeWindow(from, from.plusSeconds(7200));
    }
}
