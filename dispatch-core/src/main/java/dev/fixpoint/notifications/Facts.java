package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to tell somebody, as things stand. */
sealed interface Facts permits VisitFacts, DayFacts {
    /** The recipient's. */
    Language language();

    @Nullable
    String email();

    String phone();

    /** Whether the message is still true and wanted. */
    boolean stillMatter(ClaimedMessage message);

    /** What a placeholder stands for, in the recipient's language. */
    String value(Placeholder placeholder);

    default Optional<String> address(Channel channel) {
        return Optional.ofNullable(addresses().get(channel));
    }

    /** Where the recipient can be reached. */
    default Map<Channel, String> addresses() {
        var addresses = new EnumMap<Channel, String>(Channel.class);
        var email = email();
        if (email != null && !email.isBlank()) {
            addresses.put(Channel.EMAIL, email.strip());
        }
        if (!phone().isBlank()) {
            addresses.put(Channel.SMS, phone().strip());
        }
        return addresses;
    }
}
