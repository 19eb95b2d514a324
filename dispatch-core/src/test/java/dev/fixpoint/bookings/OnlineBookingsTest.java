package dev.fixpoint.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.planning.Plans;
import dev.fixpoint.planning.SlotOffers;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real database, real workers, real solver: what is promised is kept. */
@CoreTest
class OnlineBookingsTest {
    private static final String SERVICE = "AIRCON_MAINTENANCE";

    @Autowired
    private Town town;

    @Autowired
    private OnlineBookings online;

    @Autowired
    private ManagedBookings managed;

    @Autowired
    private SlotOffers slots;

    @Autowired
    private Plans plans;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;
    private Stranger stranger;

    @BeforeEach
    void newPlace() {
        place = town.found();
        stranger = new Stranger(online, place, "AIRCON_MAINTENANCE");
    }

    @Test
    void a_booked_time_is_promised_and_planned_at_once() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var time = stranger.times().getFirst();

        var booked = stranger.book(time);

        var shown = managed.show(booked.link());
        assertThat(shown.state()).isEqualTo(BookingView.State.CONFIRMED);
        assertThat(new TimeWindow(shown.from(), shown.to())).isEqualTo(new TimeWindow(time.from(), time.to()));
        assertThat(plannedStarts())
                .singleElement()
                .satisfies(start -> assertThat(start).isBetween(time.from(), time.to()));
    }

    @Test
    void where_nobody_has_the_skill_there_are_no_times() {
        town.technician(place, "会家具", Map.of("FURNITURE", 5));

        assertThat(stranger.times()).isEmpty();
    }

    @Test
    void outside_every_territory_says_whom_to_call() {
        assertThatThrownBy(() -> online.offers(SERVICE, place.near(0, 30), Fault.UNKNOWN))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("outside-all-territories"));
    }

    @Test
    void a_kept_time_is_nobody_elses_until_it_is_given_back() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var first = stranger.times().getFirst();
        var holds = new ArrayList<UUID>();
        while (stranger.timesAt(first.from()).isPresent()) {
            holds.add(online.hold(stranger.timesAt(first.from()).orElseThrow().offer())
                    .hold());
        }

        assertThat(holds).hasSizeBetween(1, 4);
        assertThatThrownBy(() -> online.hold(first.offer())).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.type().slug()).isEqualTo("time-gone");
            assertThat(r.fields()).containsKey("offers");
        });
        online.release(holds.getFirst());
        assertThat(online.hold(first.offer()).from()).isEqualTo(first.from());
    }

    @Test
    void a_kept_time_survives_a_new_plan() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var time = stranger.times().getFirst();
        var kept = online.hold(time.offer());

        plans.replan(place.territory(), place.unit());
        for (int i = 0; i < 3; i++) {
            stranger.book(stranger.times().getLast());
        }

        assertThat(stranger.confirm(kept).from()).isEqualTo(time.from());
        assertThat(plannedStarts()).hasSize(4);
    }

    @Test
    void many_who_race_for_one_window_get_each_promise_at_most_once() throws Exception {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var wanted = stranger.times().getFirst();
        var races = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 200; i++) {
            races.add(() -> {
                try {
                    stranger.confirm(online.hold(wanted.offer()));
                    return true;
                } catch (Refusal r) {
                    assertThat(r.type().slug()).isEqualTo("time-gone");
                    return false;
                }
            });
        }

        long won = raceAll(races).stream().filter(w -> w).count();

        assertThat(won).isBetween(1L, 4L);
        assertThat(plannedStarts())
                .hasSize((int) won)
                .allSatisfy(start -> assertThat(start).isBetween(wanted.from(), wanted.to()));
    }

    @Test
    void a_plan_is_found_although_somebody_keeps_a_time_all_the_while() throws Exception {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var isPlanned = new AtomicBoolean();
        try (var others = Executors.newSingleThreadExecutor()) {
            var keeping = others.submit(() -> {
                while (!isPlanned.get()) {
                    online.release(
                            online.hold(stranger.times().getLast().offer()).hold());
                }
            });

            visits.open(town.workOrder(town.customer(place, "张三"), List.of()), "测试");
            try {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> plannedStarts().size() == 1);
            } finally {
                isPlanned.set(true);
            }
            keeping.get();
        }
    }

    @Test
    void the_same_confirmation_sent_many_times_books_once() throws Exception {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var kept = online.hold(stranger.times().getFirst().offer());
        var phone = stranger.phone();
        var code = online.sendCode(kept.hold(), phone, Language.ZH).code();
        var sendings = new ArrayList<Callable<String>>();
        for (int i = 0; i < 6; i++) {
            sendings.add(() ->
                    online.book(kept.hold(), code, stranger.details(phone)).number());
        }

        assertThat(raceAll(sendings)).hasSize(6).containsOnly(raceAll(sendings).getFirst());
        assertThat(plannedStarts()).hasSize(1);
    }

    @Test
    void a_wrong_code_says_how_many_attempts_are_left_and_then_even_the_right_one_is_too_late() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var kept = online.hold(stranger.times().getFirst().offer());
        var phone = stranger.phone();
        var code = online.sendCode(kept.hold(), phone, Language.ZH).code();
        var wrong = code.equals("000000") ? "000001" : "000000";

        for (int left = 4; left >= 0; left--) {
            int expected = left;
            assertThatThrownBy(() -> online.book(kept.hold(), wrong, stranger.details(phone)))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.fields()).containsEntry("attemptsLeft", expected));
        }

        assertThatThrownBy(() -> online.book(kept.hold(), code, stranger.details(phone)))
                .isInstanceOf(Refusal.class);
        assertThat(stranger.confirm(kept).from()).isEqualTo(kept.from());
    }

    @Test
    void a_kept_time_sends_no_more_than_five_codes_to_whomever() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var kept = online.hold(stranger.times().getFirst().offer());
        for (int i = 0; i < 5; i++) {
            online.sendCode(kept.hold(), stranger.phone(), Language.ZH);
        }

        assertThatThrownBy(() -> online.sendCode(kept.hold(), stranger.phone(), Language.ZH))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("too-many-codes"));
    }

    @Test
    void a_forged_and_a_foreign_offer_are_refused() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var offer = stranger.times().getFirst().offer();
        var booked = stranger.book(stranger.times().getLast());

        assertThatThrownBy(() -> online.hold("x" + offer))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("no-such-offer"));
        assertThatThrownBy(() -> managed.move(booked.link(), offer))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("no-such-offer"));
    }

    private List<Instant> plannedStarts() {
        return sql.sql(
                        "select p.starts_at from placement p join visit v on v.id = p.visit_id where v.territory_id = :t")
                .param("t", place.territory().value())
                .query((row, _) -> Sql.instant(row, "starts_at"))
                .list();
    }

    private static <T> List<T> raceAll(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(16)) {
            var results = new ArrayList<T>();
            for (Future<T> future : pool.invokeAll(all)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
