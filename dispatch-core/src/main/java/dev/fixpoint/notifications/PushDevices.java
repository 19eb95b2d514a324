package dev.fixpoint.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The devices that show messages about one visit. The caller checks who asks: whoever holds the booking's link. */
@Service
public class PushDevices {
    /** A family's phones and computers; more would make us a way to flood somebody else's push service. */
    private static final int MOST = 10;

    /**
     * What a browser needs to ask for notifications.
     *
     * @param publicKey our key, base64url; absent where nothing is sent this way
     * @param devices those that get messages about this visit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PushSetup(@Nullable String publicKey, List<PushDeviceId> devices) {}

    private final PushDeviceRows rows;
    private final PushKeys keys;
    private final MessageSettings settings;
    private final VisitFactsReading facts;
    private final Reminders reminders;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PushDevices(
            PushDeviceRows rows,
            PushKeys keys,
            MessageSettings settings,
            VisitFactsReading facts,
            Reminders reminders,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.settings = settings;
        this.facts = facts;
        this.reminders = reminders;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    public PushSetup of(VisitId visit) {
        var key = settings.push().enabled() ? keys.get().extractPublicKeyInUncompressedFormAsString() : null;
        return new PushSetup(key, rows.of(visit));
    }

    /**
     * Tells this device from now on, of the day before too. Adding it again changes nothing.
     *
     * @throws dev.fixpoint.shared.Refusal naming the field that is no push service or no key; {@code too-many-devices}
     */
    public PushSetup add(VisitId visit, PushDevice device) {
        if (!settings.push().enabled()) {
            throw MessageProblem.PUSH_OFF.refuse();
        }
        settings.push().endpoints().check(device.endpoint()); // looks a name up: not within a transaction
        device.checkKeys();
        transaction.executeWithoutResult(_ -> put(visit, device));
        return of(visit);
    }

    private void put(VisitId visit, PushDevice device) {
        var now = clock.instant();
        rows.lock(visit);
        var known = facts.of(visit);
        if (known.state().isOver()) {
            throw MessageProblem.PUSH_OVER.refuse();
        }
        rows.put(visit, device, MOST, now);
        reminders.plan(known, Recipient.on(device.id()), now);
    }

    /** Tells this device no more of this visit. */
    @Transactional
    public void remove(VisitId visit, PushDeviceId device) {
        rows.remove(visit, device);
        outbox.withdraw(visit, device);
    }
}
