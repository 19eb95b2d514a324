package dev.fixpoint.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.planning.Plans;
import dev.fixpoint.planning.SlotOffers;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Report;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.Visits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
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
    private Visits visits;

    @Autowired
    private SlotOffers slots;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;
    private int people;

    @BeforeEach
    void newPlace() {
        place = town.found();
    }

    @Test
    void a_booked_time_is_promised_and_planned_at_once() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var time = times().getFirst();

        var booked = book(time);

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

        assertThat(times()).isEmpty();
    }

    @Test
    void outside_every_territory_says_whom_to_call() {
        assertThatThrownBy(() -> online.offers(SERVICE, place.near(0, 30)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("outside-all-territories"));
    }

    @Test
    void a_kept_time_is_nobody_elses_until_it_is_given_back() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var first = times().getFirst();
        var holds = new ArrayList<UUID>();
        while (timesAt(first.from()).isPresent()) {
            holds.add(online.hold(timesAt(first.from()).orElseThrow().offer()).hold());
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
        var time = times().getFirst();
        var kept = online.hold(time.offer());

        plans.replan(place.territory(), place.unit());
        for (int i = 0; i < 3; i++) {
            book(times().getLast());
        }

        assertThat(confirm(kept).from()).isEqualTo(time.from());
        assertThat(plannedStarts()).hasSize(4);
    }

    @Test
    void many_who_race_for_one_window_get_each_promise_at_most_once() throws Exception {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var wanted = times().getFirst();
        var races = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 40; i++) {
            races.add(() -> {
                try {
                    confirm(online.hold(wanted.offer()));
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
    void the_same_confirmation_sent_many_times_books_once() throws Exception {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var kept = online.hold(times().getFirst().offer());
        var phone = phone();
        var code = online.sendCode(kept.hold(), phone, Language.ZH).code();
        var sendings = new ArrayList<Callable<String>>();
        for (int i = 0; i < 6; i++) {
            sendings.add(() -> online.book(kept.hold(), code, details(phone)).number());
        }

        assertThat(raceAll(sendings)).hasSize(6).containsOnly(raceAll(sendings).getFirst());
        assertThat(plannedStarts()).hasSize(1);
    }

    @Test
    void a_wrong_code_says_how_many_attempts_are_left_and_then_even_the_right_one_is_too_late() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var kept = online.hold(times().getFirst().offer());
        var phone = phone();
        var code = online.sendCode(kept.hold(), phone, Language.ZH).code();
        var wrong = code.equals("000000") ? "000001" : "000000";

        for (int left = 4; left >= 0; left--) {
            int expected = left;
            assertThatThrownBy(() -> online.book(kept.hold(), wrong, details(phone)))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.fields()).containsEntry("attemptsLeft", expected));
        }

        assertThatThrownBy(() -> online.book(kept.hold(), code, details(phone))).isInstanceOf(Refusal.class);
        assertThat(confirm(kept).from()).isEqualTo(kept.from());
    }

    @Test
    void a_kept_time_sends_no_more_than_five_codes_to_whomever() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var kept = online.hold(times().getFirst().offer());
        for (int i = 0; i < 5; i++) {
            online.sendCode(kept.hold(), phone(), Language.ZH);
        }

        assertThatThrownBy(() -> online.sendCode(kept.hold(), phone(), Language.ZH))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("too-many-codes"));
    }

    @Test
    void a_forged_and_a_foreign_offer_are_refused() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var offer = times().getFirst().offer();
        var booked = book(times().getLast());

        assertThatThrownBy(() -> online.hold("x" + offer))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("no-such-offer"));
        assertThatThrownBy(() -> managed.move(booked.link(), offer))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("no-such-offer"));
    }

    @Test
    void a_link_moves_and_cancels_its_booking_and_the_time_is_free_at_once() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var booked = book(times().getLast());
        var other = managed.offers(booked.link()).days().stream()
                .flatMap(day -> day.times().stream())
                .filter(time -> !time.from().equals(booked.from()) && changeable(time.from()))
                .findFirst()
                .orElseThrow();

        var moved = managed.move(booked.link(), other.offer());
        assertThat(moved.from()).isEqualTo(other.from());
        assertThat(moved.state()).isEqualTo(BookingView.State.CONFIRMED);

        var cancelled = managed.cancel(booked.link(), "不需要了");
        assertThat(cancelled.state()).isEqualTo(BookingView.State.CANCELLED);
        assertThat(cancelled.canChange()).isFalse();
        assertThat(plannedStarts()).isEmpty();
        assertThat(timesAt(other.from())).isPresent();
    }

    @Test
    void where_the_technician_is_shows_from_departure_until_check_in_only() {
        var technician = town.technician(place, "会空调", Map.of("AIRCON", 1));
        var booked = book(times().getFirst());
        var visit = managed.visit(booked.link());
        var home = place.near(0.03, 0.03);
        var left = place.near(0.01, 0.02);

        report(visit, technician, ReportKind.ACCEPT, home);
        assertThat(managed.show(booked.link()).approach()).isNull();

        report(visit, technician, ReportKind.EN_ROUTE, left);
        var underWay = managed.show(booked.link());
        assertThat(underWay.technicianName()).isEqualTo("会空调");
        assertThat(underWay.expectedArrival()).isNotNull();
        var approach = Objects.requireNonNull(underWay.approach());
        assertThat(approach.site()).isEqualTo(place.near(0.02, 0.01));
        assertThat(Objects.requireNonNull(approach.technician()).location()).isEqualTo(left);

        report(visit, technician, ReportKind.CHECK_IN, place.near(0.02, 0.01));
        var there = managed.show(booked.link());
        assertThat(there.state()).isEqualTo(BookingView.State.IN_PROGRESS);
        assertThat(there.approach()).isNull();
        assertThat(there.expectedArrival()).isNull();
    }

    @Test
    void without_a_place_from_the_phone_only_the_site_is_shown() {
        var technician = town.technician(place, "会空调", Map.of("AIRCON", 1));
        var booked = book(times().getFirst());
        var visit = managed.visit(booked.link());

        report(visit, technician, ReportKind.ACCEPT, place.near(0.03, 0.03));
        report(visit, technician, ReportKind.EN_ROUTE, null);

        var approach = Objects.requireNonNull(managed.show(booked.link()).approach());
        assertThat(approach.technician()).isNull();
    }

    private void report(VisitId visit, TechnicianId technician, ReportKind kind, @Nullable GeoPoint where) {
        visits.report(visit, technician, new Report(Ids.next(), kind, Instant.now(), where, null), "会空调");
    }

    @Test
    void a_link_opens_nothing_when_it_is_wrong_or_old() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var booked = book(times().getFirst());
        sql.sql("update booking_link set expires_at = now() where booking_id = :booking")
                .param("booking", booked.booking().value())
                .update();

        for (var link : List.of(booked.link(), "guess")) {
            assertThatThrownBy(() -> managed.show(link))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("no-such-link"));
        }
    }

    private List<OfferedTimes.OfferedTime> times() {
        return online.offers(SERVICE, place.near(0.02, 0.01)).days().stream()
                .flatMap(day -> day.times().stream())
                .filter(time -> changeable(time.from()))
                .toList();
    }

    private static boolean changeable(Instant from) {
        return Instant.now().plusSeconds(5 * 3600).isBefore(from);
    }

    private Optional<OfferedTimes.OfferedTime> timesAt(Instant from) {
        return times().stream().filter(time -> time.from().equals(from)).findFirst();
    }

    private OnlineBookings.ConfirmedBooking book(OfferedTimes.OfferedTime time) {
        return confirm(online.hold(time.offer()));
    }

    private OnlineBookings.ConfirmedBooking confirm(OnlineBookings.KeptTime kept) {
        var phone = phone();
        var sent = online.sendCode(kept.hold(), phone, Language.ZH);
        return online.book(kept.hold(), sent.code(), details(phone));
    }

    private synchronized String phone() {
        return "+86 1%09d %d".formatted(Math.abs(place.territory().value().hashCode()) % 1_000_000_000, people++);
    }

    private static OnlineBookings.Details details(String phone) {
        return new OnlineBookings.Details(SERVICE, "新客户", phone, null, Language.ZH, "测试路2号", "");
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
