package dev.fixpoint.notifications;

import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.VisitState;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a visit, as things stand.
 *
 * @param number the booking's number, or the visit's where nobody booked it
 * @param booked whether a customer asked for it
 * @param sequence how often the promise has changed; {@code null} if nothing was ever promised
 * @param window the promise, also one that has been cancelled
 * @param changedAt when the promise was last made, changed or cancelled
 * @param zone the site's clocks
 * @param arrivesAt when the technician is expected, as things stand
 * @param link where the customer sees and changes the booking; empty if nobody booked
 */
record VisitFacts(
        VisitId visit,
        VisitState state,
        String number,
        boolean booked,
        @Nullable Integer sequence,
        @Nullable TimeWindow window,
        @Nullable Instant changedAt,
        ZoneId zone,
        CustomerId customer,
        String customerName,
        Language language,
        @Nullable String email,
        String phone,
        LocalText service,
        LocalText address,
        GeoPoint location,
        LocalText company,
        @Nullable String technicianName,
        @Nullable Instant arrivesAt,
        String link)
        implements Facts {
    @Override
    public boolean stillMatter(ClaimedMessage message) {
        return message.topic() instanceof Topic.Promise promise
                && promise.sequence() == sequenceOrFirst()
                && message.kind().concerns(state);
    }

    @Override
    public String value(Placeholder placeholder) {
        return placeholder.value(this, language);
    }

    /** Whether the customer has asked for it or been told of it. */
    boolean isKnownToCustomer() {
        return booked || sequence != null;
    }

    int sequenceOrFirst() {
        return sequence == null ? 0 : sequence;
    }
}
