package dev.fixpoint.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.shared.Refusal;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import dev.fixpoint.warranties.Entitlement.Payer;
import dev.fixpoint.warranties.ServicePrices;
import dev.fixpoint.warranties.ServicePrices.Device;
import dev.fixpoint.warranties.Warranties;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer says of the device, and what a customer is told it costs. */
@CoreTest
class AsBookedTest {
    private static final String REPAIR = "AIRCON_REPAIR";

    @Autowired
    private Town town;

    @Autowired
    private OnlineBookings online;

    @Autowired
    private ManagedBookings managed;

    @Autowired
    private ServicePrices prices;

    @Autowired
    private Warranties warranties;

    @Autowired
    private JdbcClient sql;

    private final UUID product = UUID.randomUUID();
    private String model;
    private Stranger stranger;
    private int people;

    @BeforeEach
    void newPlace() {
        var place = town.found();
        stranger = new Stranger(online, place, REPAIR);
        town.technician(place, "会空调", Map.of("AIRCON", 2));
        model = "M-" + product;
        sql.sql(
                        "insert into product (id, model_code, category, name_zh, name_en) values (:id, :code, 'AIRCON', '型', 'Model')")
                .param("id", product)
                .param("code", model)
                .update();
        sql.sql("insert into warranty_rule values (:id, 24, true, true, true)")
                .param("id", product)
                .update();
    }

    @Test
    void a_unit_nobody_had_becomes_the_customers() {
        var first = book("1", new Device(model, " sn-1 "));
        var again = book("1", new Device(model, "SN-1"));

        assertThat(assetOf(first)).isEqualTo(assetOf(again)).isNotNull();
        assertThat(warranties.lookUp("sn-1")).singleElement().satisfies(known -> {
            assertThat(known.modelCode()).isEqualTo(model);
            assertThat(known.warranty()).isNull();
        });
    }

    @Test
    void a_unit_of_somebody_else_stays_theirs_and_what_was_said_is_kept() {
        var owners = book("1", new Device(model, "SN-1"));
        var strangers = book("2", new Device(model, "sn-1"));

        assertThat(assetOf(strangers)).isNull();
        assertThat(assetOf(owners)).isNotNull();
        assertThat(managed.show(strangers.link()).asBooked().device()).isEqualTo(new Device(model, "sn-1"));
    }

    @Test
    void two_customers_who_name_one_new_unit_at_once_both_book() throws Exception {
        var mine = kept("1");
        var yours = kept("2");
        try (var both = Executors.newFixedThreadPool(2)) {
            var booked = both.invokeAll(List.<Callable<OnlineBookings.ConfirmedBooking>>of(
                    () -> mine.book(new Device(model, "SN-1"), null),
                    () -> yours.book(new Device(model, "SN-1"), null)));

            assertThat(List.of(booked.get(0).get(), booked.get(1).get()))
                    .filteredOn(b -> assetOf(b) != null)
                    .hasSize(1);
        }
    }

    @Test
    void a_model_alone_says_what_to_bring_and_registers_nothing() {
        var booked = book("1", new Device(model, null));

        assertThat(assetOf(booked)).isNull();
        assertThat(managed.show(booked.link()).asBooked().device()).isEqualTo(new Device(model, null));
    }

    @Test
    void a_model_we_do_not_sell_is_kept_in_words_only() {
        var booked = book("1", new Device("NO-SUCH", "1"));

        assertThat(assetOf(booked)).isNull();
        assertThat(managed.show(booked.link()).asBooked().device()).isEqualTo(new Device("NO-SUCH", "1"));
    }

    @Test
    void the_warranty_pays_while_it_lasts() {
        var booked = book("1", new Device(model, "SN-1"));
        var today = LocalDate.now(ZoneOffset.UTC);
        install("SN-1", today.minusMonths(23));

        var told = managed.show(book("2", new Device(model, "SN-1")).link())
                .asBooked()
                .price();

        assertThat(told.most().minor()).isZero();
        assertThat(told.coveredUntil())
                .isEqualTo(today.minusMonths(23).plusMonths(24).minusDays(1));
        assertThat(managed.show(booked.link()).asBooked().price().lines())
                .as("told before anybody knew when it was installed")
                .extracting(line -> line.payer())
                .containsOnly(Payer.CUSTOMER);
        install("SN-1", today.minusMonths(25));
        assertThat(prices.entitlement(REPAIR, new Device(model, "SN-1"), today)
                        .orElseThrow()
                        .due()
                        .minor())
                .isPositive();
    }

    @Test
    void a_price_that_was_told_stays() {
        var booked = book("1", null);
        var told = managed.show(booked.link()).asBooked().price();
        raisePrice(100);
        try {
            assertThat(prices.entitlement(REPAIR, null, LocalDate.now(ZoneOffset.UTC))
                            .orElseThrow()
                            .due())
                    .isNotEqualTo(told.due());
            assertThat(managed.show(booked.link()).asBooked().price()).isEqualTo(told);
        } finally {
            raisePrice(-100);
        }
    }

    private void raisePrice(int by) {
        sql.sql("update service_price set labour_minor = labour_minor + :by, most_minor = most_minor + :by"
                        + " where service_type = :type")
                .param("by", by)
                .param("type", REPAIR)
                .update();
    }

    @Test
    void a_symptom_there_is_not_names_its_field_and_keeps_the_time() {
        var kept = kept("1");

        assertThatThrownBy(() -> kept.book(null, "NO_SUCH"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.invalidFields())
                                .extracting(f -> f.field())
                                .containsOnly("symptom"));
        assertThat(managed.show(kept.book(null, "AC_LEAKING").link()).asBooked().symptom())
                .isEqualTo("AC_LEAKING");
    }

    private void install(String serial, LocalDate on) {
        sql.sql("update asset set installed_on = :on where product_id = :product and serial = :serial")
                .param("on", on)
                .param("product", product)
                .param("serial", serial)
                .update();
    }

    private @Nullable UUID assetOf(OnlineBookings.ConfirmedBooking booked) {
        return sql.sql("""
                        select o.asset_id from booking b join visit v on v.id = b.visit_id join work_order o on o.id = v.work_order_id
                        where b.id = :booking""")
                .param("booking", booked.booking().value())
                .query((row, _) -> row.getObject("asset_id", UUID.class))
                .optional()
                .orElse(null);
    }

    private OnlineBookings.ConfirmedBooking book(String whose, @Nullable Device device) {
        return kept(whose).book(device, null);
    }

    private Stranger.Asked kept(String whose) {
        var time = stranger.times().get(people++);
        return stranger.asked(online.hold(time.offer()).hold(), stranger.phone(whose));
    }
}
