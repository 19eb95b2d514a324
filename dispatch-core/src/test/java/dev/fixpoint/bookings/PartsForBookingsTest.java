package dev.fixpoint.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.parts.Pieces;
import dev.fixpoint.parts.Stock;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Depot;
import dev.fixpoint.testing.Town;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A time is offered for mending only if the likely parts can be there; otherwise the customer is told. */
@CoreTest
class PartsForBookingsTest {
    private static final String REPAIR = "AIRCON_REPAIR";
    private static final Duration RESTOCK = Duration.ofHours(20);

    @Autowired
    private Town town;

    @Autowired
    private Depot depot;

    @Autowired
    private Stock stock;

    @Autowired
    private OnlineBookings online;

    @Autowired
    private ManagedBookings managed;

    @Autowired
    private Bookings bookings;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;
    private Stranger stranger;
    private TechnicianId technician;
    private StockLocationId van;
    private PartId compressor;
    private Fault fault;

    @BeforeEach
    void newPlace() {
        place = town.found();
        stranger = new Stranger(online, place, REPAIR);
        technician = town.technician(place, "会空调", Map.of("AIRCON", 2));
        van = depot.van(place, technician);
        compressor = depot.part(false);
        var symptom = depot.symptom(REPAIR);
        depot.isLikely(symptom, compressor, 1);
        fault = new Fault(symptom, null);
    }

    @Test
    void without_the_part_anywhere_every_time_is_for_diagnosis() {
        assertThat(times(fault)).isNotEmpty().allMatch(OfferedTimes.OfferedTime::isDiagnosis);
        assertThat(times(Fault.UNKNOWN)).isNotEmpty().noneMatch(OfferedTimes.OfferedTime::isDiagnosis);

        var booked = book(times(fault).getLast());

        assertThat(managed.show(booked.link()).asBooked().isDiagnosis()).isTrue();
        assertThat(keptAt(booked)).isEmpty();
    }

    @Test
    void a_part_in_a_warehouse_helps_from_the_next_delivery_on() {
        depot.put(place, compressor, 1, depot.warehouse(place));

        assertThat(times(fault))
                .anyMatch(OfferedTimes.OfferedTime::isDiagnosis)
                .anyMatch(time -> !time.isDiagnosis())
                .allSatisfy(time -> {
                    if (!time.isDiagnosis()) {
                        assertThat(time.to()).isAfter(Instant.now().plus(RESTOCK));
                    }
                });
    }

    @Test
    void the_piece_in_the_van_is_kept_for_who_booked_first() {
        depot.put(place, compressor, 1, van);
        var first = times(fault).getFirst();
        var second = times(fault).getLast();
        assertThat(first.isDiagnosis()).isFalse();
        assertThat(second.isDiagnosis()).isFalse();

        var booked = book(first);

        assertThat(keptAt(booked)).containsExactly(van);
        assertThat(times(fault)).allMatch(OfferedTimes.OfferedTime::isDiagnosis);
        assertThatThrownBy(() -> online.hold(second.offer())).isInstanceOfSatisfying(Refusal.class, gone -> {
            assertThat(gone.type().slug()).isEqualTo("time-gone");
            assertThat(offered(gone)).isNotEmpty().allMatch(OfferedTimes.OfferedTime::isDiagnosis);
        });
    }

    @Test
    void cancelling_frees_the_piece() {
        depot.put(place, compressor, 1, van);
        var booked = book(times(fault).getLast());
        assertThat(times(fault)).allMatch(OfferedTimes.OfferedTime::isDiagnosis);

        managed.cancel(booked.link(), "不需要了");

        await().untilAsserted(() -> assertThat(times(fault)).noneMatch(OfferedTimes.OfferedTime::isDiagnosis));
    }

    @Test
    void the_piece_kept_for_a_visit_goes_with_it_to_another_time() {
        depot.put(place, compressor, 1, van);
        var booked = book(times(fault).getFirst());

        var others = times(managed.offers(booked.link()));
        assertThat(others).isNotEmpty().noneMatch(OfferedTimes.OfferedTime::isDiagnosis);
        var moved = managed.move(booked.link(), others.getLast().offer());

        assertThat(moved.asBooked().isDiagnosis()).isFalse();
        assertThat(moved.from()).isEqualTo(others.getLast().from());
        assertThat(keptAt(booked)).containsExactly(van);
    }

    @Test
    void a_kept_piece_is_there_for_its_visit_alone() {
        depot.put(place, compressor, 1, van);
        var booked = book(times(fault).getLast());
        var visit = managed.visit(booked.link());
        var mover = new Stock.Mover(place.unit(), "库管", "");

        assertThatThrownBy(() -> stock.transfer(Pieces.of(compressor, 1), van, depot.warehouse(place), mover))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("not-enough-stock"));
        stock.take(Pieces.of(compressor, 1), van, visit, mover);

        assertThat(keptAt(booked)).isEmpty();
    }

    @Test
    void an_alternative_does_as_well() {
        var newer = depot.part(false);
        sql.sql("insert into part_alternative values (:part, :newer)")
                .param("part", compressor.value())
                .param("newer", newer.value())
                .update();
        depot.put(place, newer, 1, van);

        var booked = book(times(fault).getFirst());

        assertThat(managed.show(booked.link()).asBooked().isDiagnosis()).isFalse();
        assertThat(keptAt(booked)).containsExactly(van);
    }

    @Test
    void who_has_the_part_comes_although_somebody_else_is_cheaper() {
        var farther = town.technician(place, "有备件", Map.of("AIRCON", 2));
        depot.put(place, compressor, 1, depot.van(place, farther));

        var booked = book(times(fault).getFirst());

        assertThat(comes(managed.visit(booked.link()))).isEqualTo(farther);
    }

    @Test
    void the_reason_names_the_part_that_is_missing() {
        var time = times(fault).getLast();

        var reasons = bookings.reasons(
                REPAIR, place.near(0.02, 0.01), fault, new TimeWindow(time.from(), time.to()), place.unit());

        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.isPossible()).isFalse();
            assertThat(reason.code()).isEqualTo("PARTS_MISSING");
            assertThat(reason.text().zh()).contains("“件”");
            assertThat(reason.text().en()).contains("\"Part\"");
        });
    }

    private OnlineBookings.ConfirmedBooking book(OfferedTimes.OfferedTime time) {
        var kept = online.hold(time.offer());
        assertThat(kept.isDiagnosis()).isEqualTo(time.isDiagnosis());
        return stranger.asked(kept.hold(), stranger.phone()).book(null, fault.symptom());
    }

    private List<OfferedTimes.OfferedTime> times(Fault wrong) {
        return times(online.offers(REPAIR, place.near(0.02, 0.01), wrong));
    }

    private static List<OfferedTimes.OfferedTime> times(OfferedTimes offered) {
        return offered.days().stream()
                .flatMap(day -> day.times().stream())
                .filter(time -> Stranger.changeable(time.from()))
                .toList();
    }

    private static List<OfferedTimes.OfferedTime> offered(Refusal refusal) {
        return ((OfferedTimes) refusal.fields().get("offers"))
                .days().stream().flatMap(day -> day.times().stream()).toList();
    }

    private List<StockLocationId> keptAt(OnlineBookings.ConfirmedBooking booked) {
        return sql.sql("select location_id from stock_reservation where visit_id = :visit")
                .param("visit", managed.visit(booked.link()).value())
                .query((row, _) -> new StockLocationId(row.getObject("location_id", UUID.class)))
                .list();
    }

    private TechnicianId comes(VisitId visit) {
        return sql.sql("select technician_id from placement where visit_id = :visit")
                .param("visit", visit.value())
                .query((row, _) -> new TechnicianId(row.getObject("technician_id", UUID.class)))
                .single();
    }
}
