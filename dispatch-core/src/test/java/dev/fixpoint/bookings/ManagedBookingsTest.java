package dev.fixpoint.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Report;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.Sighting;
import dev.fixpoint.visits.Visits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A booking by its link: what it shows, and changing it. */
@CoreTest
class ManagedBookingsTest {
    @Autowired
    private Town town;

    @Autowired
    private OnlineBookings online;

    @Autowired
    private ManagedBookings managed;

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
    void a_link_moves_and_cancels_its_booking_and_the_time_is_free_at_once() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var booked = stranger.book(stranger.times().getLast());
        var others = managed.offers(booked.link()).days().stream()
                .flatMap(day -> day.times().stream())
                .filter(time -> Stranger.changeable(time.from()))
                .toList();
        assertThat(others).as("another time").noneMatch(time -> time.from().equals(booked.from()));
        var other = others.getFirst();

        var moved = managed.move(booked.link(), other.offer());
        assertThat(moved.from()).isEqualTo(other.from());
        assertThat(moved.state()).isEqualTo(BookingView.State.CONFIRMED);

        var cancelled = managed.cancel(booked.link(), "不需要了");
        assertThat(cancelled.state()).isEqualTo(BookingView.State.CANCELLED);
        assertThat(cancelled.canChange()).isFalse();
        assertThat(plannedStarts()).isEmpty();
        assertThat(stranger.timesAt(other.from())).isPresent();
    }

    @Test
    void where_the_technician_is_shows_from_departure_until_check_in_only() {
        var technician = town.technician(place, "会空调", Map.of("AIRCON", 1));
        var booked = stranger.book(stranger.times().getFirst());
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
        var booked = stranger.book(stranger.times().getFirst());
        var visit = managed.visit(booked.link());

        report(visit, technician, ReportKind.ACCEPT, place.near(0.03, 0.03));
        report(visit, technician, ReportKind.EN_ROUTE, null);

        var approach = Objects.requireNonNull(managed.show(booked.link()).approach());
        assertThat(approach.technician()).isNull();
    }

    private void report(VisitId visit, TechnicianId technician, ReportKind kind, @Nullable GeoPoint where) {
        visits.report(
                visit,
                technician,
                new Report(Ids.next(), kind, Instant.now(), where == null ? null : new Sighting(where, 10), null),
                "会空调");
    }

    @Test
    void a_link_opens_nothing_when_it_is_wrong_or_old() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var booked = stranger.book(stranger.times().getFirst());
        sql.sql("update booking_link set expires_at = now() where booking_id = :booking")
                .param("booking", booked.booking().value())
                .update();

        for (var link : List.of(booked.link(), "guess")) {
            assertThatThrownBy(() -> managed.show(link))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("no-such-link"));
        }
    }

    private List<Instant> plannedStarts() {
        return sql.sql(
                        "select p.starts_at from placement p join visit v on v.id = p.visit_id where v.territory_id = :t")
                .param("t", place.territory().value())
                .query((row, _) -> Sql.instant(row, "starts_at"))
                .list();
    }
}
