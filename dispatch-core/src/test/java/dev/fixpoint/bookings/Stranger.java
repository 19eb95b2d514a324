package dev.fixpoint.bookings;

import dev.fixpoint.shared.Language;
import dev.fixpoint.testing.Town;
import dev.fixpoint.warranties.ServicePrices.Device;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody without an account who books a service, each time by another phone number unless one is given. */
final class Stranger {
    private final OnlineBookings online;
    private final Town.Place place;
    private final String service;
    private int numbers;

    Stranger(OnlineBookings online, Town.Place place, String service) {
        this.online = online;
        this.place = place;
        this.service = service;
    }

    /** The times offered that can still be changed once they are booked. */
    List<OfferedTimes.OfferedTime> times() {
        return online.offers(service, place.near(0.02, 0.01), Fault.UNKNOWN).days().stream()
                .flatMap(day -> day.times().stream())
                .filter(time -> changeable(time.from()))
                .toList();
    }

    Optional<OfferedTimes.OfferedTime> timesAt(Instant from) {
        return times().stream().filter(time -> time.from().equals(from)).findFirst();
    }

    static boolean changeable(Instant from) {
        return Instant.now().plusSeconds(5 * 3600).isBefore(from);
    }

    OnlineBookings.ConfirmedBooking book(OfferedTimes.OfferedTime time) {
        return confirm(online.hold(time.offer()));
    }

    OnlineBookings.ConfirmedBooking confirm(OnlineBookings.KeptTime kept) {
        return asked(kept.hold(), phone()).book(null, null);
    }

    synchronized String phone() {
        return phone("%d".formatted(numbers++));
    }

    /** The same number for the same word, and another in every place. */
    String phone(String whose) {
        return "+86 1%09d %s".formatted(Math.abs(place.territory().value().hashCode()) % 1_000_000_000, whose);
    }

    OnlineBookings.Details details(String phone) {
        return details(phone, null, null);
    }

    /** Keeps a time and asks for the code. */
    Asked asked(UUID hold, String phone) {
        return new Asked(hold, phone, online.sendCode(hold, phone, Language.ZH).code());
    }

    private OnlineBookings.Details details(String phone, @Nullable Device device, @Nullable String symptom) {
        return new OnlineBookings.Details(service, "新客户", phone, null, Language.ZH, "测试路2号", "", symptom, device);
    }

    /** A kept time with the code that confirms it. */
    final class Asked {
        private final UUID hold;
        private final String phone;
        private final String code;

        private Asked(UUID hold, String phone, String code) {
            this.hold = hold;
            this.phone = phone;
            this.code = code;
        }

        OnlineBookings.ConfirmedBooking book(@Nullable Device device, @Nullable String symptom) {
            return online.book(hold, code, details(phone, device, symptom));
        }
    }
}
