package dev.fixpoint.demo;

import dev.fixpoint.demo.city.City;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Where and when the demo plays. */
record Setting(DemoSize size, long seed, City city, Instant now) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Setting {
        now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    static Setting of(DemoSize size, long seed, Instant now) {
        return new Setting(size, seed, new City(seed, size.rings(), size.territories()), now);
    }

    Dice dice(String purpose) {
        return Dice.of(seed, purpose);
    }

    LocalDate today() {
        return now.atZone(ZONE).toLocalDate();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, ZONE).toInstant();
    }
}
