package dev.fixpoint.bookings;

import dev.fixpoint.customers.NewSite;
import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wished visit.
 *
 * @param customer a known customer; otherwise {@code newcomer} is given
 * @param site one of the customer's sites; otherwise {@code newSite} is given
 * @param windows wished arrival windows, 1–5
 * @param priority 1 (can wait) to 5 (emergency)
 * @param symptom code of what is wrong, if anything is
 */
public record NewBooking(
        @Nullable CustomerId customer,
        @Nullable Newcomer newcomer,
        @Nullable SiteId site,
        @Nullable NewSite newSite,
        @Nullable AssetId asset,
        String serviceType,
        List<TimeWindow> windows,
        int priority,
        @Nullable TechnicianId preferredTechnician,
        @Nullable String symptom,
        String note) {
    /** A customer we do not know yet. */
    public record Newcomer(
            String name, String phone, @Nullable String email, Language language) {}

    public NewBooking {
        windows = List.copyOf(windows);
    }

    /** The same because of a symptom. */
    public NewBooking about(@Nullable String noticed) {
        return new NewBooking(
                customer,
                newcomer,
                site,
                newSite,
                asset,
                serviceType,
                windows,
                priority,
                preferredTechnician,
                noticed,
                note);
    }

    /** The same for the service and time of an offer. */
    NewBooking at(Offer offer) {
        return new NewBooking(
                customer,
                newcomer,
                site,
                newSite,
                asset,
                offer.serviceType(),
                List.of(offer.window()),
                priority,
                preferredTechnician,
                symptom,
                note);
    }
}
