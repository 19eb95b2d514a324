package dev.fixpoint.notifications;

import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.customers.Customers;
import dev.fixpoint.customers.NewCustomer;
import dev.fixpoint.customers.NewSite;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.VisitPromised;
import dev.fixpoint.visits.Visits;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Visits with promises, in territories without technicians, so that nothing but the test moves them; import it. */
@TestComponent
class Appointments {
    private static final AtomicInteger PHONES = new AtomicInteger();

    private final Town town;
    private final Customers customers;
    private final Visits visits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    Appointments(
            Town town,
            Customers customers,
            Visits visits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient sql) {
        this.town = town;
        this.customers = customers;
        this.visits = visits;
        this.events = events;
        this.transaction = transaction;
        this.sql = sql;
    }

    record Made(VisitId visit, Town.Place place, String phone) {
        /** As the gateway knows the customer. */
        String e164() {
            return "+86" + phone;
        }
    }

    record Row(
            UUID id,
            String kind,
            String channel,
            String state,
            @Nullable String reason,
            int attempts) {
        /** E.g. {@code CONFIRMED SMS WAITING}. */
        String said() {
            return "%s %s %s".formatted(kind, channel, state);
        }
    }

    Made open(String name, Language language, @Nullable String email) {
        var place = town.found();
        var phone = "154%08d".formatted(PHONES.incrementAndGet());
        var site = new NewSite("家", new LocalText("测试路1号", "1 Test Road"), place.near(0.02, 0.01));
        var customer = customers.register(
                new NewCustomer(null, name, phone, email, language, CustomerClass.ORDINARY, site), place.unit());
        return new Made(visits.open(town.workOrder(customer, List.of()), "测试"), place, phone);
    }

    /** A customer with a phone and a promise. */
    Made promised(TimeWindow window) {
        var made = open("王芳", Language.ZH, null);
        promise(made, window);
        return made;
    }

    void promise(Made made, TimeWindow window) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new VisitPromised(made.visit(), window)));
    }

    void cancel(Made made) {
        visits.cancel(made.visit(), null, made.place().unit(), "客服", "客户取消");
    }

    List<Row> messages(Made made) {
        return sql.sql("select * from message where visit_id = :visit order by id")
                .param("visit", made.visit().value())
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("channel"),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getInt("attempts")))
                .list();
    }

    List<String> said(Made made) {
        return messages(made).stream().map(Row::said).toList();
    }
}
