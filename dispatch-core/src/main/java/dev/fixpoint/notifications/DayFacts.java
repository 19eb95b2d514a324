package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell a technician of a day.
 *
 * @param zone the clocks of the technician's territory
 * @param visits how many are still to be made
 * @param start when the first of them begins; {@code null} if there is none, as is the place
 */
record DayFacts(
        String name,
        Language language,
        @Nullable String email,
        String phone,
        LocalText company,
        ZoneId zone,
        LocalDate day,
        int visits,
        @Nullable Instant start,
        @Nullable LocalText place)
        implements Facts {
    @Override
    public boolean stillMatter(ClaimedMessage message) {
        return visits > 0;
    }

    @Override
    public String value(Placeholder placeholder) {
        return placeholder.value(this);
    }
}
