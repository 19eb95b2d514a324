package dev.fixpoint.demo;

import dev.fixpoint.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What customers want: times, and technicians they know. */
final class Wishing {
    private static final Duration WINDOW = Duration.ofHours(2);
    private static final Duration SHORTEST_NOTICE = Duration.ofMinutes(90);
    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 15;

    private final Setting setting;
    private final Staff staff;
    private final Dice dice;

    Wishing(Setting setting, Staff staff, Dice dice) {
        this.setting = setting;
        this.staff = staff;
        this.dice = dice;
    }

    /** A third books at certain times, some more have told an agent when they are in. */
    Order.Wishes of(Client.Installed thing, Catalogue.Demand demand, Instant requestedAt) {
        var rare = thing.category().equals("MEDICAL");
        boolean booked = !rare && dice.chance(0.32);
        var windows = booked || !rare && dice.chance(0.2) ? windows(booked ? 3 : 2) : List.<TimeWindow>of();
        var deadline = deadline(thing.owner(), requestedAt);
        var preferred = dice.chance(0.08) ? somebody(thing.district()) : null;
        var excluded = !rare && dice.chance(0.03) ? somebody(thing.district()) : null;
        return new Order.Wishes(
                windows, booked, deadline, preferred, excluded != null && excluded.equals(preferred) ? null : excluded);
    }

    /** In the middle of the night, when nobody works. */
    Order.Wishes impossible(Client.Installed thing, Instant requestedAt) {
        var night = Setting.at(setting.today().plusDays(1), LocalTime.of(2, 0));
        var windows = List.of(new TimeWindow(night, night.plus(WINDOW)));
        return new Order.Wishes(windows, false, deadline(thing.owner(), requestedAt), null, null);
    }

    private List<TimeWindow> windows(int most) {
        int count = dice.within(1, most);
        var windows = new ArrayList<TimeWindow>();
        while (windows.size() < count) {
            var day = setting.today().plusDays(dice.within(0, setting.size().wishedDays() - 1));
            var from = Setting.at(day, LocalTime.of(dice.within(FIRST_HOUR, LAST_HOUR), 0));
            var window = new TimeWindow(from, from.plus(WINDOW));
            if (from.isAfter(setting.now().plus(SHORTEST_NOTICE)) && !windows.contains(window)) {
                windows.add(window);
            }
        }
        windows.sort(Comparator.comparing(TimeWindow::from));
        return windows;
    }

    private static @Nullable Instant deadline(Client client, Instant requestedAt) {
        return client.responseHours() == 0 ? null : requestedAt.plus(Duration.ofHours(client.responseHours()));
    }

    private UUID somebody(int district) {
        return dice.pick(staff.workersIn(district)).id();
    }
}
